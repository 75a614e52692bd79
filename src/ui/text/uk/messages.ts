// What the rules and the gate of files say, in Ukrainian, and why an order is refused.
import type { Text } from '../catalogue.ts';
import { sayBy } from '../messages.ts';
import { files } from './sentences/files.ts';
import { ground } from './sentences/ground.ts';
import { json } from './sentences/json.ts';
import { laying } from './sentences/laying.ts';
import { names } from './sentences/names.ts';
import { preparation } from './sentences/preparation.ts';
import { world } from './sentences/world.ts';

export const say = sayBy('uk', { ...files, ...ground, ...json, ...laying, ...names, ...preparation, ...world });

export const refusal: Text['refusal'] = {
  gameOver: 'навчання закінчено',
  noSuchColumn: 'такої колони немає',
  otherSide: 'це може наказати лише інша сторона',
  notOnMap: 'колони немає на карті',
  notYet: 'колона ще в дорозі на свій гекс і діятиме на пізнішому ході',
  orderedTwice: 'колона вже має наказ',
  emptyPath: 'для маршу треба хоча б один гекс',
  pathTooLong: 'марш має щонайбільше 32 гекси',
  notAdjacent: 'кожен гекс маршу — поруч із попереднім',
  impassable: 'колона не може туди піти: земля чи ребро для неї непрохідні',
  knownObstacle: 'на шляху відоме загородження без проходу',
  cannotForce: 'колона не може форсувати цього загородження',
  noSuchSegment: 'сторона не знає там про жодне загородження',
  notBeside: 'загородження не поруч із колоною',
  alreadyOpen: 'на цьому проході робити вже нічого',
  noTeams: 'колона не має команди розчищення',
  noMethod: 'колона не має цього способу',
  methodCannot: 'цим способом не прочесати кожен складник',
  busySegment: 'там працює інша колона',
  harmless: 'сторона вже побачила, що це нешкідливо',
  notInClearance: 'обшукують лише гекси зони очищення: свій або сусідній',
  cannotJam: 'колона не може глушити',
  notNetworked: 'це загородження не має мережі',
  outOfRange: 'це поза досяжністю',
  noLayer: 'колона не ставить смуг цього виду',
  noSuchBelt: 'такої смуги в плані немає',
  wrongKind: 'смуги цього виду такого не роблять',
  laidAlready: 'смугу вже поставлено',
  notEnoughLoad: 'колона не має для цього досить вантажу',
  reloading: 'колона перезаряджається',
  noReload: 'колона має повний вантаж або більше не має перезаряджань',
  notInDepot: 'колона не на своїй базі',
  noChange: 'жоден відрізок не змінився б: він уже такий, завис, або його немає',
  notPrepared: 'жодного її відрізка не підготовлено',
  notArmed: 'жодного її відрізка не зведено',
  friendThere: 'на ній стоїть колона своєї сторони',
  noSuchMessage: 'такого повідомлення немає',
  toldAlready: 'повідомлення вже передано',
};
