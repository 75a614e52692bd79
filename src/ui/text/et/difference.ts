// Estonian: words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Erinevus teisest plaanist',
  choose: 'Näita erinevust plaanist',
  off: 'ei ühtegi',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, kriipsjoon: ainult plaanis ${plan}`,
  key2: (plan) => `2, punktiir: ainult plaanis ${plan}`,
  keyChanged: '≠, pidev joon: mõlemas, aga muudetud',
  only: (plan, belt) => `Ainult plaanis ${plan}: ${belt}`,
  changed: (belt, changes) => `Muudetud: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'koht', kind: 'liik', depth: 'sügavus', care: 'hoolikus', period: 'periood' },
  span: (from, to) => (from === to ? from : `${from} kuni ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `tellitud ${ordered}, rajatud ${laid}`),
  cost: (plan, points, effort) => `${plan}: ${points} punkti ja ${effort} tööminutit selle plaaniga võrreldes.`,
  sameCost: (plan) => `${plan} maksab sama palju.`,
  none: (first, second) => `Plaanides ${first} ja ${second} on samad vööd.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Vööd ainult plaanis ${first}: ${only1}; ainult plaanis ${second}: ${only2}; muudetud: ${changed}; samad: ${same}.`,
  saysOnly: (plan) => `ainult plaanis ${plan}`,
  saysChanged: (first, second) => `erineb plaanides ${first} ja ${second}`,
  shown: (entry) => `${entry}. Kaardi keskel.`,
};
