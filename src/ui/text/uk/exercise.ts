// Words of the exercise panel: settings of a run, the player of turns, the log, the result card. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { hexes, turns } from './numbers.ts';

export const exercise: Text['exercise'] = {
  title: 'Розіграти навчання',
  plan: 'План',
  policy: 'Сторона руху',
  seed: 'Зерно',
  seedHint: 'Будь-який текст від 1 до 40 знаків. Те саме зерно і план дають усюди те саме навчання.',
  seedBad: 'Зерно — це текст від 1 до 40 знаків.',
  newSeed: 'Нове зерно',
  again: 'Розіграти знову або з іншими налаштуваннями',
  run: 'Розіграти',
  planBad: 'Цей план порушує правила, і розіграти його не можна:',
  notYet: 'Стратегія грає за сторону сама; людина дає їй накази хід за ходом. Двоє людей передають екран одне одному.',
  ran: (n) => `Навчання розіграно: ${turns(n)}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; зерно «${seed}»`,
  controls: (moving, laying) => `сторона руху: ${moving}, сторона загороджень: ${laying}`,
  byHand: 'людина',
  playback: 'Відтворення',
  first: 'На початок',
  back: 'На хід назад',
  play: 'Відтворити',
  pause: 'Пауза',
  forward: 'На хід уперед',
  last: 'У кінець',
  speed: 'Швидкість',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'одразу' },
  turn: (turn, of) => `Хід ${turn} з ${of}`,
  start: 'Перед ходом 1',
  slider: 'Хід',
  minute: (minute) => `хвилина ${minute}`,
  viewer: 'Дивитися як',
  download: 'Завантажити запис',
  stale: 'Відтоді план змінився.',
};

export const log: Text['log'] = {
  title: 'Журнал',
  filter: 'Колона',
  all: 'Усі колони',
  turnTitle: (turn, from, to) => `Хід ${turn}, хвилини від ${from} до ${to}`,
  quiet: 'Доповідати нічого.',
  entered: (column, hex) => `${column}: вхід на карту, ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column}: після ${waited} хв чекання рух на ${to}.` : `${column}: рух на ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `${column}: ${waited} хв чекання на прохід, потім рух ним на ${to}.`
      : `${column}: рух проходом на ${to}.`,
  movedForce: (column, to) => `${column}: загородження форсовано, вхід на ${to}.`,
  moves: (column, from, to, n) => `${column}: марш із ${from} на ${to} (${hexes(n)}).`,
  halted: (column, place) => `${column}: зупинка перед загородженням ${place}.`,
  bumped: (column, place) => `${column}: наскок на загородження ${place}.`,
  stopped: (column, why) => `${column}: зупинка (${why}).`,
  found: (place, by) =>
    by === 'recon'
      ? `Розвідка виявляє загородження ${place}.`
      : by === 'search'
        ? `Пошук виявляє загородження ${place}.`
        : by === 'bump'
          ? `Загородження ${place} відтепер відоме.`
          : `Загородження ${place} помічено під час проходження.`,
  loss: (column, cause, left) => `${column}: втрата ступеня сили (${cause}); лишається: ${left}.`,
  broken: (column) => `${column}: колону розбито, вона виходить із навчання.`,
  rowSwept: (column, row, place) => `${column}: прочесано ряд ${row}, ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column}: відкрито неперевірений прохід ${place}.`
      : now === 'proved'
        ? `${column}: перевірено прохід ${place}.`
        : `${column}: позначено прохід ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column}: знайдено пропущене прочісуванням, ${place}.`
      : `${column}: трапилося пропущене прочісуванням, ${place}.`,
  engaged: (post, column, minutes) => `${post}: ураження колони ${column}, втрачено ${minutes} хв.`,
  unseenPost: 'Пост іншої сторони',
  arrived: (column, left) => (left ? `${column}: вихід із карти.` : `${column}: прибуття.`),
  seenThrough: (place) => `Те, що лежить на ${place}, виявляється нешкідливим.`,
  searched: (column, hex) => `${column}: обшукано гекс ${hex}.`,
  laid: (column, place) => `${column}: поставлено відрізок ${place}.`,
  spoilt: (place) => `На ${place} стоїть колона: відрізок там не поставлено.`,
  reloading: (column) => `${column}: початок перезаряджання.`,
  reloaded: (column) => `${column}: перезаряджено.`,
  switched: (place, off) => `Відрізок ${place} ${off ? 'вимкнено' : 'увімкнено'}.`,
  stuck: (place) => `Мережа втратила відрізок ${place}: він лишається, як є.`,
  jammed: (column, place, worked) => `${column}: глушіння відрізка ${place}${worked ? '' : ', без наслідку'}.`,
  jammedUnknown: (column, place) => `${column}: глушіння відрізка ${place}.`,
  armed: (place) => `Загородження ${place} зведено.`,
  fired: (place, worked) =>
    worked ? `Загородження ${place} задіяно.` : `Загородження ${place} не спрацьовує, коли його задіюють.`,
  died: (place) => `Відрізок ${place} вимикається назавжди.`,
  unnamed: 'Щось підготовлене',
  triggered: (name) => `Настає: «${name}».`,
  idle: (name, why) => `«${name}» не може зробити свого: ${why}.`,
  told: (message) => `Повідомлення: ${message}.`,
  ended: (denied) => (denied ? 'Навчання закінчено: не пройшли.' : 'Навчання закінчено: сторона руху пройшла.'),
};

export const result: Text['result'] = {
  title: 'Результат',
  denied: 'Не пройшли',
  through: (minute) => `Пройшли на хвилині ${minute}`,
  deniedText: 'Потрібні колони не виконали завдання до кінцевого терміну.',
  throughText: (deadline) => `Потрібні колони виконали завдання до кінцевого терміну, хвилини ${deadline}.`,
  effect: 'Військовий ефект',
  cost: 'Скільки це коштує',
  delay: 'Затримка',
  clearance: 'Час розчищення разом',
  critical: 'Час розчищення на критичному шляху',
  canalisation: 'Спрямування',
  canalised: (num, den, percent) => `${num} з ${den} хвилин руху, ${percent}`,
  losses: 'Втрати сторони руху',
  costPlan: 'Ціна плану',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'не визначено, якщо не пройшли',
  columns: 'Колони',
  column: {
    name: 'Колона',
    status: 'Кінець',
    arrival: 'Прихід',
    clearance: 'Розчищ.',
    engaged: 'Ураж.',
    losses: 'Втрати',
  },
  belts: 'Смуги',
  belt: { name: 'Смуга', found: 'Виявлено', opened: 'Відкрито', clearance: 'Розчищення' },
  of: (n, of) => `${n} з ${of}`,
  questions: 'Питання для розмови',
  units: 'Час у хвилинах; втрати у ступенях сили.',
};
