// What the rules and the gate of files say, in Polish, and why an order is refused.
import type { Text } from '../catalogue.ts';
import { sayBy } from '../messages.ts';
import { files } from './sentences/files.ts';
import { ground } from './sentences/ground.ts';
import { json } from './sentences/json.ts';
import { laying } from './sentences/laying.ts';
import { names } from './sentences/names.ts';
import { preparation } from './sentences/preparation.ts';
import { world } from './sentences/world.ts';

export const say = sayBy('pl', { ...files, ...ground, ...json, ...laying, ...names, ...preparation, ...world });

export const refusal: Text['refusal'] = {
  gameOver: 'ćwiczenie się skończyło',
  noSuchColumn: 'nie ma takiej kolumny',
  otherSide: 'może to rozkazać tylko druga strona',
  notOnMap: 'kolumny nie ma na mapie',
  notYet: 'kolumna jest jeszcze w drodze na swój heks i zadziała w późniejszej turze',
  orderedTwice: 'kolumna ma już rozkaz',
  emptyPath: 'marsz wymaga co najmniej jednego heksu',
  pathTooLong: 'marsz ma najwyżej 32 heksy',
  notAdjacent: 'każdy heks marszu leży obok poprzedniego',
  impassable: 'kolumna nie może tam pójść: teren lub krawędź są dla niej nieprzebyte',
  knownObstacle: 'na drodze stoi znana zapora bez przejścia',
  cannotForce: 'kolumna nie może sforsować tej zapory',
  noSuchSegment: 'strona nie wie tam o żadnej zaporze',
  notBeside: 'zapora nie leży obok kolumny',
  alreadyOpen: 'przy tym przejściu nie ma już nic do zrobienia',
  noTeams: 'kolumna nie ma zespołu torującego',
  noMethod: 'kolumna nie zna tego sposobu',
  methodCannot: 'tym sposobem nie da się przeczesać każdego składnika',
  busySegment: 'pracuje tam inna kolumna',
  harmless: 'strona już widziała, że to nieszkodliwe',
  notInClearance: 'przeszukuje się tylko heksy strefy oczyszczania: własny lub sąsiedni',
  cannotJam: 'kolumna nie umie zakłócać',
  notNetworked: 'ta zapora nie ma sieci',
  outOfRange: 'to poza zasięgiem',
  noLayer: 'kolumna nie stawia pasów tego rodzaju',
  noSuchBelt: 'w planie nie ma takiego pasa',
  wrongKind: 'pasy tego rodzaju tego nie robią',
  laidAlready: 'pas już postawiono',
  notEnoughLoad: 'kolumna nie ma na to dość ładunku',
  reloading: 'kolumna przeładowuje',
  noReload: 'kolumna ma pełny ładunek albo nie zostało jej przeładowań',
  notInDepot: 'kolumna nie jest w swoim składzie',
  noChange: 'żaden odcinek by się nie zmienił: jest już taki, zacięty albo go nie ma',
  notPrepared: 'żaden jego odcinek nie jest przygotowany',
  notArmed: 'żaden jego odcinek nie jest uzbrojony',
  friendThere: 'stoi na nim kolumna własnej strony',
  noSuchMessage: 'nie ma takiej wiadomości',
  toldAlready: 'wiadomość już przekazano',
};
