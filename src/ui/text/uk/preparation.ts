// Words of what a plan holds beside its belts: periods, stores, treaties, groups with their intent, triggers. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { count, formsOf, periods } from './numbers.ts';

const ITEMS = formsOf('# одиниця', '# одиниці', '# одиниць', '# одиниці');

export const preparation: Text['preparation'] = {
  title: 'Підготовка',
  execution: (day) => `Навчання відбувається ${day}.`,
  conflicts: (spans) => `Збройний конфлікт: ${spans}.`,
  span: (from, to) => (to === undefined ? `від ${from}, кінця не видно` : `від ${from} до ${to}`),
  periods: 'Періоди: скільки план бере з того, що є',
  periodHead: ['Період', 'Бали', 'Бригадо-хвилини'],
  period: (name, day) => `${name}, ${day}`,
  day: 'Навчання',
  never: 'ніколи',
  stores: 'Склади й виробництво',
  store: (name, kinds, left) => `${name}, для: ${kinds}. Лишається одиниць наприкінці кожного періоду: ${left}.`,
  produce: (name, rate, lead, cost) =>
    `Почати виробництво (${name}): ${count(rate, ITEMS)} за період, перші через ${lead === 1 ? 'один період' : periods(lead)}; ціна: ${cost}`,
  running: (rate) => `Виробництво триває: ${count(rate, ITEMS)} за період.`,
  treaties: 'Договори',
  treaty: (name, side, bans, article) => `${name}: ${article} забороняє клас (${bans}). Стосується сторони: ${side}.`,
  status: (name) => `${name}: становище сторони`,
  statusHead: ['Дата', 'Становище'],
  abstains: (side) => `${side}: сторона сама вирішила не застосовувати цей клас, хоч би що дозволяв договір.`,
  suspended: (day, article) =>
    `Сторона вважає його призупиненим від ${day}. Чи це законно — спірно; застосування записують при ${article}.`,
  notice: (article, months) =>
    `Повідомити про вихід (${article}; набирає чинності через ${count(months, formsOf('# місяць', '# місяці', '# місяців', '# місяця'))})`,
};

export const groups: Text['groups'] = {
  title: 'Групи й намір',
  none: 'Груп ще немає. Група каже, що її смуги мають зробити разом.',
  item: (name, effect, belts) => `${name}: ${effect}. ${belts}`,
  area: (name) => `у районі: ${name}`,
  predicted: (minutes) => `передбачена затримка ${minutes}`,
  add: 'Нова група',
  belts: 'Смуги',
  effect: 'Бажаний ефект',
  effectHint: {
    disrupt: 'збиває темп: затримує на хід або більше',
    turn: 'відводить: половина тих, кого це стосується, обирає інший шлях',
    fix: 'сповільнює в районі: на три ходи або більше',
    block: 'не пропускає: ніхто з тих, кого це стосується, не проходить',
  },
  areaLabel: 'Район ураження',
  noArea: 'немає',
  prediction: 'Передбачена затримка у хвилинах',
  predictionHint: 'Порожньо або ціле число. Розбір поставить його поруч із результатом.',
  predictionBad: 'Ціле число хвилин або нічого.',
  save: 'Задати групу',
  cancel: 'Скасувати',
  remove: (name) => `Прибрати групу: ${name}`,
  removeShort: 'Прибрати',
  needBelts: 'Виберіть хоча б одну смугу.',
  name: (n) => `Група ${n}`,
};

export const triggers: Text['triggers'] = {
  title: 'Накази, підготовлені заздалегідь',
  none: 'Ще немає. Тригер сам дає наказ, коли виконано його умову.',
  add: 'Новий тригер',
  what: 'Що відбувається',
  actions: {
    lay: (belt, by) => `${by}: поставити ${belt}`,
    arm: (belt) => `звести: ${belt}`,
    fire: (belt) => `задіяти: ${belt}`,
    off: (belt) => `вимкнути: ${belt}`,
    on: (belt) => `увімкнути: ${belt}`,
    tell: (message) => `сказати «${message}»`,
    degrade: 'мережу погіршено',
  },
  when: 'Коли',
  conditions: {
    turn: 'від певного ходу',
    seen: 'видно колону',
    entered: 'хтось стоїть у зоні',
    message: 'передано повідомлення',
  },
  turn: 'Хід',
  turnBad: 'Ціле число від 1.',
  column: 'Колона',
  anyColumn: 'будь-яка колона іншої сторони',
  zone: 'Зона',
  message: 'Повідомлення',
  each: 'щоразу, не лише вперше',
  item: (name, each) => `${name}${each ? ' (щоразу)' : ''}`,
  name: (when, what) => `${when}: ${what}`,
  whenWords: {
    all: (parts) => `усе разом: ${parts}`,
    any: (parts) => `будь-що з цього: ${parts}`,
    not: (part) => `не: ${part}`,
    turn: (turn) => `від ходу ${turn}`,
    seen: (column) => `видно: ${column}`,
    entered: (side, zone) => `${side} у зоні: ${zone}`,
    loss: (side, steps) => `${side}: втрата ${steps}`,
    message: (message) => `передано «${message}»`,
  },
  save: 'Задати тригер',
  cancel: 'Скасувати',
  remove: (name) => `Прибрати: ${name}`,
  removeShort: 'Прибрати',
};
