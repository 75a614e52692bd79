// Words of what a plan holds beside its belts: periods, stores, treaties, groups with their intent, triggers. In Polish.
import type { Text } from '../catalogue.ts';
import { count, formsOf, genitive } from './numbers.ts';

const ITEMS = formsOf('# sztuka', '# sztuki', '# sztuk', '# sztuki');

export const preparation: Text['preparation'] = {
  title: 'Przygotowania',
  execution: (day) => `Ćwiczenie odbywa się ${day}.`,
  conflicts: (spans) => `Konflikt zbrojny: ${spans}.`,
  span: (from, to) => (to === undefined ? `od ${from}, końca nie widać` : `od ${from} do ${to}`),
  periods: 'Okresy: ile plan bierze z tego, co jest',
  periodHead: ['Okres', 'Punkty', 'Roboczominuty'],
  period: (name, day) => `${name}, ${day}`,
  day: 'Ćwiczenie',
  never: 'wcale',
  stores: 'Magazyny i produkcja',
  store: (name, kinds, left) => `${name}, na: ${kinds}. Zostaje sztuk na koniec każdego okresu: ${left}.`,
  produce: (name, rate, lead, cost) =>
    `Zacznij produkcję (${name}): ${count(rate, ITEMS)} na okres, pierwsze po ${lead === 1 ? 'jednym okresie' : `${lead} okresach`}; koszt: ${cost}`,
  running: (rate) => `Produkcja trwa: ${count(rate, ITEMS)} na okres.`,
  treaties: 'Traktaty',
  treaty: (name, side, bans, article) => `${name}: ${article} zakazuje klasy (${bans}). Dotyczy strony: ${side}.`,
  status: (name) => `${name}: stan strony wobec traktatu`,
  statusHead: ['Dnia', 'Stan'],
  abstains: (side) => `${side}: strona sama postanowiła nie używać tej klasy, na cokolwiek traktat pozwala.`,
  suspended: (day, article) =>
    `Strona uważa go za zawieszony od ${day}. Czy to zgodne z prawem, jest sporne; użycie odnotowuje się przy ${article}.`,
  notice: (article, months) =>
    `Wypowiedz traktat (${article}; wchodzi w życie po ${genitive(months, 'miesiącu', 'miesiącach')})`,
};

export const groups: Text['groups'] = {
  title: 'Grupy i zamiar',
  none: 'Jeszcze nie ma grup. Grupa mówi, co jej pasy mają osiągnąć razem.',
  item: (name, effect, belts) => `${name}: ${effect}. ${belts}`,
  area: (name) => `w rejonie: ${name}`,
  predicted: (minutes) => `przewidziane opóźnienie ${minutes}`,
  add: 'Nowa grupa',
  belts: 'Pasy',
  effect: 'Zamierzony efekt',
  effectHint: {
    disrupt: 'rozbija tempo: opóźnia o turę lub więcej',
    turn: 'kieruje gdzie indziej: połowa kolumn, których to dotyczy, wybiera inną drogę',
    fix: 'spowalnia w rejonie: o trzy tury lub więcej',
    block: 'nie przepuszcza: żadna kolumna, której to dotyczy, nie przechodzi',
  },
  areaLabel: 'Rejon rażenia',
  noArea: 'żaden',
  prediction: 'Przewidywane opóźnienie w minutach',
  predictionHint: 'Puste albo liczba całkowita. Omówienie zestawia ją z wynikiem.',
  predictionBad: 'Całkowita liczba minut albo nic.',
  save: 'Ustaw grupę',
  cancel: 'Anuluj',
  remove: (name) => `Usuń grupę: ${name}`,
  removeShort: 'Usuń',
  needBelts: 'Wybierz co najmniej jeden pas.',
  name: (n) => `Grupa ${n}`,
};

export const triggers: Text['triggers'] = {
  title: 'Rozkazy przygotowane zawczasu',
  none: 'Jeszcze nie ma. Wyzwalacz sam wydaje rozkaz, gdy spełni się jego warunek.',
  add: 'Nowy wyzwalacz',
  what: 'Co się dzieje',
  actions: {
    lay: (belt, by) => `${by}: postaw ${belt}`,
    arm: (belt) => `uzbrój: ${belt}`,
    fire: (belt) => `uruchom: ${belt}`,
    off: (belt) => `wyłącz: ${belt}`,
    on: (belt) => `włącz: ${belt}`,
    tell: (message) => `powiedz „${message}”`,
    degrade: 'sieć zostaje osłabiona',
  },
  when: 'Kiedy',
  conditions: {
    turn: 'od pewnej tury',
    seen: 'widać kolumnę',
    entered: 'ktoś stoi w strefie',
    message: 'przekazano wiadomość',
  },
  turn: 'Tura',
  turnBad: 'Liczba całkowita od 1.',
  column: 'Kolumna',
  anyColumn: 'dowolna kolumna drugiej strony',
  zone: 'Strefa',
  message: 'Wiadomość',
  each: 'za każdym razem, nie tylko pierwszym',
  item: (name, each) => `${name}${each ? ' (za każdym razem)' : ''}`,
  name: (when, what) => `${when}: ${what}`,
  whenWords: {
    all: (parts) => `wszystko naraz: ${parts}`,
    any: (parts) => `którekolwiek: ${parts}`,
    not: (part) => `nie: ${part}`,
    turn: (turn) => `od tury ${turn}`,
    seen: (column) => `widać: ${column}`,
    entered: (side, zone) => `${side} w strefie: ${zone}`,
    loss: (side, steps) => `${side}: strata ${steps}`,
    message: (message) => `przekazano „${message}”`,
  },
  save: 'Ustaw wyzwalacz',
  cancel: 'Anuluj',
  remove: (name) => `Usuń: ${name}`,
  removeShort: 'Usuń',
};
