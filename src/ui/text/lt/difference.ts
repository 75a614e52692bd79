// Words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with. In Lithuanian.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Skirtumas nuo kito plano',
  choose: 'Rodyti skirtumą nuo plano',
  off: 'jokio',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, brūkšninė linija: tik plane „${plan}“`,
  key2: (plan) => `2, taškinė linija: tik plane „${plan}“`,
  keyChanged: '≠, ištisinė linija: abiejuose, bet pakeista',
  only: (plan, belt) => `Tik plane „${plan}“: ${belt}`,
  changed: (belt, changes) => `Pakeista: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'vieta', kind: 'rūšis', depth: 'gylis', care: 'kruopštumas', period: 'laikotarpis' },
  span: (from, to) => (from === to ? from : `nuo ${from} iki ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `užsakyta ${ordered}, paklota ${laid}`),
  cost: (plan, points, effort) => `„${plan}“, palyginti su šiuo planu: taškai ${points}, darbo min ${effort}.`,
  sameCost: (plan) => `„${plan}“ kainuoja tiek pat.`,
  none: (first, second) => `Planų „${first}“ ir „${second}“ juostos vienodos.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Juostos tik plane „${first}“: ${only1}; tik plane „${second}“: ${only2}; pakeista: ${changed}; vienodos: ${same}.`,
  saysOnly: (plan) => `tik plane „${plan}“`,
  saysChanged: (first, second) => `skiriasi planuose „${first}“ ir „${second}“`,
  shown: (entry) => `${entry}. Žemėlapio viduryje.`,
};
