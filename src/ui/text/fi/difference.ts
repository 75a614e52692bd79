// Finnish: words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Ero toiseen suunnitelmaan',
  choose: 'Näytä ero suunnitelmaan',
  off: 'ei mihinkään',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, katkoviiva: vain suunnitelmassa ${plan}`,
  key2: (plan) => `2, pisteviiva: vain suunnitelmassa ${plan}`,
  keyChanged: '≠, yhtenäinen viiva: kummassakin, mutta muuttunut',
  only: (plan, belt) => `Vain suunnitelmassa ${plan}: ${belt}`,
  changed: (belt, changes) => `Muuttunut: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'paikka', kind: 'laji', depth: 'syvyys', care: 'huolellisuus', period: 'kausi' },
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `tilattu ${ordered}, asetettu ${laid}`),
  cost: (plan, points, effort) => `Tähän verrattuna ${plan} maksaa: pisteitä ${points}, työminuutteja ${effort}.`,
  sameCost: (plan) => `${plan} maksaa saman verran.`,
  none: (first, second) => `Suunnitelmissa ${first} ja ${second} on samat vyöt.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Vöitä vain suunnitelmassa ${first}: ${only1}; vain suunnitelmassa ${second}: ${only2}; muuttuneita: ${changed}; samoja: ${same}.`,
  saysOnly: (plan) => `vain suunnitelmassa ${plan}`,
  saysChanged: (first, second) => `eri suunnitelmissa ${first} ja ${second}`,
  shown: (entry) => `${entry}. Kartan keskellä.`,
};
