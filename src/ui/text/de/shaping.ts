// Words of the belt that is selected, in German: taking hold of it, changing it in place, what stands in the way.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Ziehen Sie an einem Ende, um sie zu verlängern oder zu verkürzen; an der Mitte, um sie zu verschieben.',
  hintWhole: 'Ziehen Sie an irgendeiner Stelle, um sie zu verschieben.',
  selected: (belt) =>
    `${belt}: ausgewählt. Auf der Karte: Enter fasst sie beim Zeiger, Pos1 und Ende gehen an ihre Enden, 1 bis 3 stellen die Tiefe ein, M verschiebt sie ganz, Entf entfernt sie, Escape lässt sie liegen.`,
  left: 'Keine Sperre ausgewählt.',
  held: {
    first: 'Erstes Ende in der Hand. Bewegen Sie den Zeiger, dann legt Enter sie hin, Escape lässt los.',
    last: 'Letztes Ende in der Hand. Bewegen Sie den Zeiger, dann legt Enter sie hin, Escape lässt los.',
    whole: 'Ganze Sperre in der Hand. Bewegen Sie den Zeiger, dann legt Enter sie hin, Escape lässt los.',
  },
  beside: 'Der Zeiger ist nicht auf der ausgewählten Sperre: Pos1 und Ende gehen an ihre Enden.',
  nowAt: (from, to, segments) => `${segments}, ${from} bis ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Jetzt: ${belt}.`,
  stays: (why) => `${why}. Die Sperre bleibt, wo sie war.`,
  stayed: 'Die Sperre bleibt, wie sie war.',
  letGo: 'Losgelassen; die Sperre bleibt, wo sie war.',
  edge: 'Die Sperre käme über den Kartenrand hinaus: Sie endet hier.',
  moveWhole: 'Ganz verschieben',
  depth: 'Tiefe',
  care: 'Sorgfalt',
  remove: 'Entfernen',
  leave: 'Fertig',
  noBelts: 'Der Plan hat noch keine Sperren.',
};
