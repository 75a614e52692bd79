// Estonian: what the rules and the gate of files say, and why an order is refused.
import type { Text } from '../catalogue.ts';
import { sayBy } from '../messages.ts';
import { files } from './sentences/files.ts';
import { ground } from './sentences/ground.ts';
import { json } from './sentences/json.ts';
import { laying } from './sentences/laying.ts';
import { names } from './sentences/names.ts';
import { preparation } from './sentences/preparation.ts';
import { world } from './sentences/world.ts';

export const say: Text['say'] = sayBy('et', {
  ...files,
  ...ground,
  ...json,
  ...laying,
  ...names,
  ...preparation,
  ...world,
});

export const refusal: Text['refusal'] = {
  gameOver: 'õppus on läbi',
  noSuchColumn: 'sellist kolonni pole',
  otherSide: 'seda võib käskida ainult teine pool',
  notOnMap: 'kolonn ei ole kaardil',
  notYet: 'kolonn on alles teel oma kuusnurka ja tegutseb mõnel hilisemal käigul',
  orderedTwice: 'kolonnil on juba käsk',
  emptyPath: 'marsiks on vaja vähemalt üht kuusnurka',
  pathTooLong: 'marsil on kuni 32 kuusnurka',
  notAdjacent: 'marsi iga kuusnurk peab olema eelmise kõrval',
  impassable: 'kolonn ei saa sinna minna: maastik või külg on talle läbimatu',
  knownObstacle: 'ees on teadaolev tõke, millel pole läbipääsu',
  cannotForce: 'sellest tõkkest ei saa kolonn jõuga läbi tungida',
  noSuchSegment: 'pool ei tea seal ühtegi tõket',
  notBeside: 'tõke ei ole kolonni kõrval',
  alreadyOpen: 'selle läbipääsu juures pole enam midagi teha',
  noTeams: 'kolonnil pole puhastusmeeskonda',
  noMethod: 'kolonnil pole seda puhastusviisi',
  methodCannot: 'selle viisiga ei saa iga komponenti puhastada',
  busySegment: 'seal töötab teine kolonn',
  harmless: 'pool on näinud, et see on ohutu',
  notInClearance: 'läbi otsitakse ainult puhastusala kuusnurki, enda oma või kõrvalolevat',
  cannotJam: 'kolonn ei saa segada',
  notNetworked: 'sellel tõkkel pole võrku',
  outOfRange: 'see on ulatusest väljas',
  noLayer: 'kolonn ei raja seda liiki vöid',
  noSuchBelt: 'plaanis pole sellist vööd',
  wrongKind: 'seda liiki vöödega seda teha ei saa',
  laidAlready: 'vöö on juba rajatud',
  notEnoughLoad: 'kolonni laadungist selleks ei jätku',
  reloading: 'kolonn laadib',
  noReload: 'kolonnil on täis laadung või pole enam laadimisi',
  notInDepot: 'kolonn ei ole oma varustuspunktis',
  noChange: 'ükski lõik ei muutuks sellest: need on juba sellises olekus, kinni jäänud või puuduvad',
  notPrepared: 'ükski selle lõik pole ette valmistatud',
  notArmed: 'ükski selle lõik pole valmis seatud',
  friendThere: 'sellel seisab oma poole kolonn',
  noSuchMessage: 'sellist teadet pole',
  toldAlready: 'teade on juba öeldud',
};
