// Words of the runs that are kept, in German: their names, branches, results side by side.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const runs: Text['runs'] = {
  title: 'Bisherige Läufe',
  intro:
    'Läufe bleiben in diesem Browser, so wie sie gespielt werden. Lassen Sie einen zeigen, um ihn auf der Karte zu sehen; die Runde bleibt, sodass Sie hin und her wechseln können.',
  none: 'Noch kein Lauf.',
  caption: 'Läufe dieses Szenarios nebeneinander',
  head: ['Lauf', 'Ankunft', 'Verzögerung', 'Räumen', 'Verluste'],
  plain: (plan, seed) => `${plan}, Startwert „${seed}“`,
  branch: (turn) => (turn === 0 ? 'Von Anfang an, anders' : `Ab Runde ${turn}, anders`),
  shown: 'gezeigt',
  underWay: (turns) => count(turns, { one: 'im Gang, 1 Runde', other: 'im Gang, # Runden' }),
  denied: 'verwehrt',
  show: (name) => `Zeigen: ${name}`,
  playOn: (name) => `Weiterspielen: ${name}`,
  units: 'Minuten; Verluste in Stärkestufen. Eine Verzögerung wird gegen denselben Startwert ohne Sperren gemessen.',
  rename: 'Name des Laufs',
  apply: 'Übernehmen',
  remove: 'Diesen Lauf löschen',
  removed: (name) => `Der Lauf „${name}“ wurde gelöscht.`,
  keptBoth: 'Dieser Lauf wurde auch in einem anderen Tab weitergespielt. Beide bleiben erhalten.',
  unreadable: (n) =>
    count(n, {
      one: 'Ein gespeicherter Lauf ließ sich nicht lesen und bleibt im Speicher, wie er ist.',
      other: '# gespeicherte Läufe ließen sich nicht lesen und bleiben im Speicher, wie sie sind.',
    }),
};

export const branch: Text['branch'] = {
  title: 'Von hier anders weiterspielen',
  intro: (turn) =>
    turn === 0
      ? 'Beginnt mit demselben Startwert von vorn, in anderen Händen. Der gezeigte Lauf bleibt, wie er ist.'
      : `Geht nach Runde ${turn} einen anderen Weg, mit demselben Startwert, mit anderen Befehlen oder in anderen Händen. Der gezeigte Lauf bleibt, wie er ist.`,
  go: 'Hier abzweigen',
  atEnd: 'In dieser Runde ist die Übung zu Ende. Gehen Sie zu einer früheren zurück, um von dort weiterzuspielen.',
  note: 'Wo eine andere Automatik übernimmt, werden die bisherigen Befehle als die eines Menschen aufgeschrieben, damit sich die Mitschrift prüfen lässt.',
};
