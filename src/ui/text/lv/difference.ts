// Words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with. In Latvian.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Atšķirība no cita plāna',
  choose: 'Rādīt atšķirību no plāna',
  off: 'neviena',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, raustīta līnija: tikai plānā „${plan}”`,
  key2: (plan) => `2, punktota līnija: tikai plānā „${plan}”`,
  keyChanged: '≠, nepārtraukta līnija: abos, bet mainīts',
  only: (plan, belt) => `Tikai plānā „${plan}”: ${belt}`,
  changed: (belt, changes) => `Mainīts: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'vieta', kind: 'veids', depth: 'dziļums', care: 'rūpība', period: 'periods' },
  span: (from, to) => (from === to ? from : `no ${from} līdz ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `pasūtīta ${ordered}, ielikta ${laid}`),
  cost: (plan, points, effort) => `„${plan}”, salīdzinot ar šo plānu: punkti ${points}, darba min ${effort}.`,
  sameCost: (plan) => `„${plan}” maksā tikpat.`,
  none: (first, second) => `Plānos „${first}” un „${second}” ir vienas un tās pašas joslas.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Joslas tikai plānā „${first}”: ${only1}; tikai plānā „${second}”: ${only2}; mainītas: ${changed}; vienādas: ${same}.`,
  saysOnly: (plan) => `tikai plānā „${plan}”`,
  saysChanged: (first, second) => `atšķiras plānos „${first}” un „${second}”`,
  shown: (entry) => `${entry}. Kartes vidū.`,
};
