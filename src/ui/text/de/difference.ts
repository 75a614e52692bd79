// Words of two plans shown as a difference on the map, in German. 1 is the plan on the map, 2 the one that it is compared with.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Unterschied zu einem anderen Plan',
  choose: 'Unterschied zeigen zu',
  off: 'keinem Plan',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, gestrichelte Linie: nur in ${plan}`,
  key2: (plan) => `2, gepunktete Linie: nur in ${plan}`,
  keyChanged: '≠, durchgezogene Linie: in beiden, aber geändert',
  only: (plan, belt) => `Nur in ${plan}: ${belt}`,
  changed: (belt, changes) => `Geändert: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'Ort', kind: 'Art', depth: 'Tiefe', care: 'Sorgfalt', period: 'Abschnitt' },
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `bestellt ${ordered}, gelegt ${laid}`),
  cost: (plan, points, effort) => `${plan}: ${points} Punkte und ${effort} Arbeitsminuten gegenüber diesem Plan.`,
  sameCost: (plan) => `${plan} kostet dasselbe.`,
  none: (first, second) => `${first} und ${second} haben dieselben Sperren.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Sperren nur in ${first}: ${only1}; nur in ${second}: ${only2}; geändert: ${changed}; gleich: ${same}.`,
  saysOnly: (plan) => `nur in ${plan}`,
  saysChanged: (first, second) => `zwischen ${first} und ${second} geändert`,
  shown: (entry) => `${entry}. In der Mitte der Karte.`,
};
