// Words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with. In Ukrainian.
import type { Text } from '../catalogue.ts';

export const difference: Text['difference'] = {
  title: 'Різниця з іншим планом',
  choose: 'Показати різницю з планом',
  off: 'жодним',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan) => `1, переривчаста лінія: лише в плані ${plan}`,
  key2: (plan) => `2, пунктирна лінія: лише в плані ${plan}`,
  keyChanged: '≠, суцільна лінія: в обох, але змінено',
  only: (plan, belt) => `Лише в плані ${plan}: ${belt}`,
  changed: (belt, changes) => `Змінено: ${belt} (${changes.join('; ')})`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  aspect: { places: 'місце', kind: 'вид', depth: 'глибина', care: 'ретельність', period: 'період' },
  span: (from, to) => (from === to ? from : `від ${from} до ${to}`),
  period: (ordered, laid) => (ordered === laid ? ordered : `замовлено: ${ordered}, поставлено: ${laid}`),
  cost: (plan, points, effort) => `План ${plan} проти цього плану: бали ${points}, бригадо-хвилини ${effort}.`,
  sameCost: (plan) => `План ${plan} коштує стільки ж.`,
  none: (first, second) => `Плани ${first} і ${second} мають ті самі смуги.`,
  summary: (first, second, only1, only2, changed, same) =>
    `Смуги лише в плані ${first}: ${only1}; лише в плані ${second}: ${only2}; змінено: ${changed}; однакові: ${same}.`,
  saysOnly: (plan) => `лише в плані ${plan}`,
  saysChanged: (first, second) => `по-різному в планах ${first} і ${second}`,
  shown: (entry) => `${entry}. Посередині карти.`,
};
