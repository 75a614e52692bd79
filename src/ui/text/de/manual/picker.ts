// Words of the list of scenarios, in German.
import type { Manual } from '../../catalogue.ts';
import { pluralFor } from '../../plural.ts';

const count = pluralFor('de');
const columns = (n: number) => count(n, { one: '1 Kolonne', other: '# Kolonnen' });

export const picker: Manual['picker'] = {
  title: 'Szenarien',
  search: 'Szenarien durchsuchen',
  searchHint: 'zum Beispiel: Brücke, Vertrag, Rückzug',
  found: (n) => count(n, { one: '1 Szenario', other: '# Szenarien' }),
  none: 'Kein Szenario passt. Suchen Sie nach einem kürzeren Wort.',
  openNow: 'Es ist gerade offen.',
  open: 'Öffnen',
  openOf: (title) => `Öffnen: ${title}`,
  failed: 'Die Liste ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  map: 'Karte',
  size: (width, height) => `${width} × ${height} Felder`,
  time: 'Zeit',
  clock: (minutes, turns) =>
    `${count(minutes, { one: '1 Minute', other: '# Minuten' })} in ${count(turns, { one: '1 Runde', other: '# Runden' })}`,
  teaches: 'Lehrt',
  plans: 'Beispielpläne',
  lays: 'legt Sperren',
  tasks: {
    reach: (n) => `${columns(n)}, um ein Ziel zu erreichen`,
    leave: (n) => `${columns(n)}, um die Karte zu verlassen`,
    hold: (n) => `${columns(n)}, um Gelände zu halten`,
    clear: (n) => `${columns(n)}, um Gelände zu räumen`,
    serve: (n) => `${columns(n)}, um während der Übung Sperren zu legen`,
  },
  situations: {
    S1: 'der Austritt aus einem Vertrag, und was dazu gehört',
    S2: 'eine vernetzte Sperre, die eigene Kräfte durchlässt, und wie sie hängen bleibt',
    S3: 'Sperren, die während der Übung aus der Ferne verlegt werden',
    S4: 'zwei Klassen zusammen, langsam für jedes Verfahren',
    S5: 'ein erster Räumgang, der etwas übersieht',
    S6: 'Gelände, Klassen, und Menschen, die Schutz suchen',
    S7: 'die andere Seite in einen überwachten Bereich abdrängen',
    S8: 'einen Rückzug verwehren',
    S9: 'eine Linie, über Jahre mit einem Jahresbudget gebaut',
    S10: 'Fertigung braucht Zeit; herstellen zu können heißt nicht, einzusetzen',
    S11: 'räumen, was andere hinterlassen haben',
    S12: 'dasselbe Gelände Jahre später',
  },
};
