// Words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { seeds } from './numbers.ts';

export const compare: Text['compare'] = {
  title: 'Порівняти плани',
  intro: 'Кожен план грає на тих самих зернах, тож різниці походять від планів, а не від кубиків.',
  plans: 'Плани для порівняння',
  noBelts: 'Без смуг',
  policy: 'Сторона руху',
  seeds: 'Кількість зерен',
  seedsBad: (low, high) => `Ціле число від ${low} до ${high}.`,
  seedBase: 'Початок зерен',
  seedBaseBad: 'Текст від 1 до 30 знаків.',
  run: 'Порівняти',
  cancel: 'Скасувати',
  needTwo: 'Виберіть щонайменше два.',
  running: (done, of) => `зіграно зерен: ${done} з ${of}`,
  progress: 'Перебіг порівняння',
  cancelled: 'Порівняння скасовано.',
  failed: (reason) => `Порівняння не вдалося закінчити: ${reason}`,
  illegal: (plan, reason) => `План «${plan}» порушує правила: ${reason}`,
  done: (n) => `Порівняння готове: ${seeds(n)}.`,
  setting: (n, policies, base) => `${seeds(n)} від «${base}1»; стратегії: ${policies}`,
  stale: 'Відтоді плани чи налаштування змінилися.',
};

export const report: Text['report'] = {
  effect: 'Військовий ефект',
  cost: 'Скільки це коштує',
  denial: 'Імовірність недопущення',
  denialCell: (share, low, high) => `${share} (від ${low} до ${high})`,
  runs: 'Недопущені прогони',
  more: 'Спрямування і втрати',
  denialCount: (count, of) => `${count} з ${of}`,
  interval: 'у дужках інтервал Вілсона 95 %',
  delay: 'Затримка, хвилини',
  clearance: 'Час розчищення, хвилини',
  canalisation: 'Спрямування',
  losses: 'Втрати, середнє ступенів',
  points: 'Бали',
  effort: 'Бригадо-хвилини',
  others: 'Скільки це коштує іншим (середнє)',
  violations: 'Правові записи',
  burden: 'Тягар',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Роки до вивільнення, медіана',
  longer: 'довше, ніж відстежено',
  legacyPoints: 'Бали потім',
  weeks: 'Командо-тижні потім',
  incidents: 'Випадки потім',
  intent: 'Що мали зробити групи',
  intentHead: ['План і група', 'Ефект', 'Досягнуто', 'Затримка, середня', 'Передбачено', 'Менше / влучно / більше'],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Досягнуто: частка прогонів, з інтервалом 95 %. Передбачення влучне, коли затримка прогону відрізняється від нього не більше ніж на хід.',
  plan: 'План',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Середнє' },
  absent: 'недоп.',
  notDefined: '–',
  restricted:
    'Середнє — обмеженої затримки: недопущений прогін рахується з кінцевим терміном. Квантиль, що припадає на недопущені прогони, має напис «недоп.».',
};

export const chart: Text['chart'] = {
  title: 'Розподіли',
  show: 'Малюнок',
  what: { delay: 'Затримка', clearance: 'Час розчищення' },
  axis: {
    delay: 'Затримка у хвилинах; недопущені прогони — на кінцевому терміні',
    clearance: 'Час розчищення у хвилинах',
  },
  name: (what, plans) =>
    `${what}: частка прогонів за хвилинами, плани: ${plans}. «Показати таблицею» каже те саме числами.`,
  median: (minutes) => `медіана ${minutes}`,
  key: 'Висота: частка прогонів; найвищий стовпчик плану заповнює його рядок. Риска — медіана, смужка під нею йде від P10 до P90.',
  spread: {
    one: (what, minutes) => `${what}: медіана ${minutes}.`,
    same: (what, minutes) => `${what}: усі плани мають ту саму медіану, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: медіана від ${low} (${least}) до ${high} (${most}).`,
  },
  asTable: 'Показати таблицею',
  minutes: 'Хвилини',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Жоден прогін цього не визначає.',
};

export const paired: Text['paired'] = {
  title: 'Різниці парами',
  note: 'Інтервали 95 % на тих самих зернах. Де інтервал містить 0, різниці не виявлено.',
  delayMore: (a, b, mean, low, high) =>
    `«${a}» затримує на ${mean} хв більше, ніж «${b}» (інтервал 95 %: від ${low} до ${high}).`,
  delayNone: (a, b, low, high) =>
    `Затримка: різниці між планами «${a}» і «${b}» не виявлено (інтервал 95 %: від ${low} до ${high} хв).`,
  delayUndefined: (a, b) => `Затримка планів «${a}» і «${b}»: не визначена на жодному зерні.`,
  clearanceMore: (a, b, mean, low, high) =>
    `«${a}» коштує стороні руху на ${mean} хв розчищення більше, ніж «${b}» (інтервал 95 %: від ${low} до ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Час розчищення: різниці між планами «${a}» і «${b}» не виявлено (інтервал 95 %: від ${low} до ${high} хв).`,
  deniedMore: (a, b, mean, low, high) =>
    `«${a}» не допускає частіше, ніж «${b}», на ${mean} в. п. (інтервал 95 %: від ${low} до ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Недопущення: різниці між планами «${a}» і «${b}» не виявлено (інтервал 95 %: від ${low} до ${high} в. п.).`,
};

export const ranking: Text['ranking'] = {
  title: 'Рейтинг планів',
  by: { delay: 'За середньою затримкою, хвилини', denied: 'За імовірністю недопущення' },
  rank: 'Місце',
  value: { delay: 'Середня затримка', denied: 'Недопущено' },
  tied: 'Не відрізнити від',
  note: 'Місця, які дозволяють ці зерна; усі в таблиці водночас правильні з певністю 95 %. Планів, що ділять місця, не відрізнити.',
};

export const front: Text['front'] = {
  title: 'Ефект і ціна',
  effect: 'Ефект',
  cost: 'Ціна',
  axis: {
    delay: 'Середня затримка, хвилини',
    denied: 'Недопущені прогони, %',
    clearance: 'Час розчищення, хвилини',
    canalisation: 'Спрямування, %',
    points: 'Бали',
    effort: 'Бригадо-хвилини',
    law: 'Правові записи',
    burden: 'Тягар',
    legacyPoints: 'Бали потім',
    legacyYears: 'Роки до вивільнення',
  },
  name: (effect, cost, plans) =>
    `${effect} і ${cost.toLowerCase()}, плани: ${plans}. «Показати таблицею» каже те саме числами.`,
  finding: (plans, n) =>
    n === 1 ? `${plans}: жоден інший план не дає стільки ефекту не дорожче.` : `Варто вибирати з-поміж: ${plans}.`,
  key: 'Вище й лівіше — краще. Заповнений знак: жоден інший план не дає щонайменше стільки ефекту не дорожче. Риска — інтервал 95 %.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'План',
  place: 'Фронт',
  onFront: 'на фронті',
  dominated: (plans) => `ні: щонайменше стільки не дорожче дає ${plans}`,
  empty: 'Ніщо цього не визначає.',
};
