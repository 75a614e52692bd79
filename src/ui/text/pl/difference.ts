// Words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with. In Polish.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Różnica względem innego planu',
  choose: 'Pokaż różnicę względem planu',
  off: 'żadnego',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, linia przerywana: tylko w planie ${plan}`,
  key2: (plan) => `2, linia kropkowana: tylko w planie ${plan}`,
  keyChanged: '≠, linia ciągła: w obu, ale zmieniony',
  only: (plan, belt) => `Tylko w planie ${plan}: ${belt}`,
  changed: (belt, changes) => `Zmieniony: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'miejsce', kind: 'rodzaj', depth: 'głębokość', care: 'staranność', period: 'okres' },
  span: (from, to) => (from === to ? from : `od ${from} do ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `zamówiony: ${ordered}, postawiony: ${laid}`),
  cost: (plan, points, effort) => `Plan ${plan} względem tego planu: punkty ${points}, roboczominuty ${effort}.`,
  sameCost: (plan) => `Plan ${plan} kosztuje tyle samo.`,
  none: (first, second) => `Plany ${first} i ${second} mają te same pasy.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Pasy tylko w planie ${first}: ${only1}; tylko w planie ${second}: ${only2}; zmienione: ${changed}; takie same: ${same}.`,
  saysOnly: (plan) => `tylko w planie ${plan}`,
  saysChanged: (first, second) => `inaczej w planach ${first} i ${second}`,
  shown: (entry) => `${entry}. Na środku mapy.`,
};
