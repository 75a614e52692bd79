// Words of the timeline: what matters in a run, bookmarks and notes. In Latvian.
import type { Text } from '../catalogue.ts';
import { plural } from './count.ts';

export const timeline: Text['timeline'] = {
  matters: (n) => `Kas svarīgs: ${plural(n, { zero: '# atzīmju', one: '# atzīme', other: '# atzīmes' })}`,
  kind: {
    contact: 'Pirmā saskare',
    loss: 'Zaudējumi',
    lane: 'Ejas',
    arrival: 'Ierašanās',
    trigger: 'Dota pavēle vai izpilde',
    end: 'Beigas',
    bookmark: 'Grāmatzīme',
    note: 'Piezīme',
  },
  at: (turn) => (turn === 0 ? 'Pirms 1. gājiena' : `${turn}. gājiens`),
  before: 'Iepriekšējā atzīme',
  after: 'Nākamā atzīme',
  keys: 'Taustiņi šeit: [ un ] iet no atzīmes uz atzīmi, B ieliek grāmatzīmi.',
  bookmark: (turn) => `Ielikt grāmatzīmi: ${turn}`,
  unmark: 'Noņemt grāmatzīmi',
  name: 'Grāmatzīmes nosaukums',
  marked: (name) => `Ielikta grāmatzīme „${name}”.`,
  unmarked: 'Grāmatzīmes vairs nav.',
  note: (turn) => `Piezīme: ${turn}`,
  remarks: 'Grāmatzīme un piezīme',
  save: 'Saglabāt grāmatzīmes un piezīmes failā',
  opened: (name) => `Grāmatzīmes un piezīmes pieliktas mācībām „${name}”.`,
  noRun: (file) =>
    `Failā „${file}” ir grāmatzīmes un piezīmes mācībām, kuru te nav. Vispirms atveriet to protokolu, tad vēlreiz šo failu.`,
  badFile: (file) => `„${file}” nav lasāms grāmatzīmju un piezīmju fails. Nekas nav mainīts.`,
};
