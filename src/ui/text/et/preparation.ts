// Estonian: words of what a plan holds beside its belts: periods, stores, treaties, groups with their intent, triggers.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function itemsOf(n: number): string {
  return plural(n, { one: '# ese', other: '# eset' });
}

export const preparation: Text['preparation'] = {
  title: 'Ettevalmistus',
  execution: (day) => `Õppus toimub ${day}.`,
  conflicts: (spans) => `Relvakonflikt: ${spans}.`,
  span: (from, to) => (to === undefined ? `alates ${from}, lõppu pole näha` : `${from} kuni ${to}`),
  periods: 'Perioodid: mida plaan olemasolevast võtab',
  periodHead: ['Periood', 'Punkte', 'Tööminuteid'],
  period: (name, day) => `${name}, ${day}`,
  day: 'Õppus',
  never: 'üldse mitte',
  stores: 'Laod ja tootmine',
  store: (name, kinds, left) => `${name}, liigid: ${kinds}. Esemeid alles iga perioodi lõpus: ${left}.`,
  produce: (name, rate, lead, cost) =>
    `Alusta tootmist: ${name}; ${itemsOf(rate)} perioodis, esimesed ${plural(lead, { one: '# periood', other: '# perioodi' })} hiljem, hind ${cost}`,
  running: (rate) => `Tootmine käib: ${itemsOf(rate)} perioodis.`,
  treaties: 'Lepingud',
  treaty: (name, side, bans, article) => `${name}: ${article} keelab klassi (${bans}), pool: ${side}.`,
  status: (name) => `${name}: kuidas pool sellega suhestub`,
  statusHead: ['Kuupäev', 'Seisund'],
  abstains: (side) => `${side} on otsustanud seda klassi mitte kasutada, lubagu leping mida tahes.`,
  suspended: (day, article) =>
    `Pool peab lepingut alates ${day} peatatuks. Kas see on õiguspärane, on vaieldav; kasutamine märgitakse üles (${article}).`,
  notice: (article, months) =>
    `Anna väljaastumisteade (${article}; jõustub hiljem: ${plural(months, { one: '# kuu', other: '# kuud' })})`,
};

export const groups: Text['groups'] = {
  title: 'Rühmad ja kavatsus',
  none: 'Rühmi veel pole. Rühm ütleb, mida selle vööd koos saavutama peavad.',
  item: (name, effect, belts) => `${name}: ${effect}. ${belts}`,
  area: (name) => `ala: ${name}`,
  predicted: (minutes) => `ennustatud viivitus ${minutes}`,
  add: 'Uus rühm',
  belts: 'Vööd',
  effect: 'Kavandatud mõju',
  effectHint: {
    disrupt: 'lööb tempo sassi: viivitab vähemalt ühe käigu',
    turn: 'juhib kõrvale: pooled neist, kelle tee siit viib, valivad teise',
    fix: 'aeglustab alal: vähemalt kolm käiku',
    block: 'ei lase läbi: ei pääse keegi, kelle tee siit viib',
  },
  areaLabel: 'Tulelöögiala',
  noArea: 'puudub',
  prediction: 'Ennustatud viivitus minutites',
  predictionHint: 'Tühi või täisarv. Arutelu näitab seda tulemuse kõrval.',
  predictionBad: 'Täisminutid või mitte midagi.',
  save: 'Kinnita rühm',
  cancel: 'Tühista',
  remove: (name) => `Eemalda rühm ${name}`,
  removeShort: 'Eemalda',
  needBelts: 'Vali vähemalt üks vöö.',
  name: (n) => `Rühm ${n}`,
};

export const triggers: Text['triggers'] = {
  title: 'Ette valmistatud käsud',
  none: 'Veel pole. Päästik annab ise käsu, kui selle tingimus on täidetud.',
  add: 'Uus päästik',
  what: 'Mis juhtub',
  actions: {
    lay: (belt, by) => `kolonn ${by} rajab: ${belt}`,
    arm: (belt) => `sea valmis: ${belt}`,
    fire: (belt) => `rakenda: ${belt}`,
    off: (belt) => `lülita välja: ${belt}`,
    on: (belt) => `lülita sisse: ${belt}`,
    tell: (message) => `teata „${message}“`,
    degrade: 'võrku häiritakse',
  },
  when: 'Millal',
  conditions: {
    turn: 'alates käigust',
    seen: 'kolonni on nähtud',
    entered: 'keegi on alal',
    message: 'teade on öeldud',
  },
  turn: 'Käik',
  turnBad: 'Täisarv alates 1-st.',
  column: 'Kolonn',
  anyColumn: 'ükskõik milline teise poole kolonn',
  zone: 'Ala',
  message: 'Teade',
  each: 'iga kord, mitte ainult esimene',
  item: (name, each) => `${name}${each ? ' (iga kord)' : ''}`,
  name: (when, what) => `${when}: ${what}`,
  whenWords: {
    all: (parts) => `kõik: ${parts}`,
    any: (parts) => `mõni: ${parts}`,
    not: (part) => `mitte: ${part}`,
    turn: (turn) => `alates käigust ${turn}`,
    seen: (column) => `nähtud: ${column}`,
    entered: (side, zone) => `${side}, alal ${zone}`,
    loss: (side, steps) => `${side} on kaotanud ${steps}`,
    message: (message) => `öeldud „${message}“`,
  },
  save: 'Kinnita päästik',
  cancel: 'Tühista',
  remove: (name) => `Eemalda: ${name}`,
  removeShort: 'Eemalda',
};
