// Words of the board region: what lies at a place, keys, and the list that stands in for the map. In Polish.
import type { Text } from '../catalogue.ts';
import { turns } from './numbers.ts';

const KEYS_POINTY =
  'Strzałki w lewo i w prawo lub A i D: zachód i wschód. Q, E, Z, C: północny zachód, północny wschód, południowy zachód, południowy wschód. Strzałki w górę i w dół idą zygzakiem.';
const KEYS_FLAT =
  'Strzałki w górę i w dół lub W i S: północ i południe. Q, E, Z, C: północny zachód, północny wschód, południowy zachód, południowy wschód. Strzałki w lewo i w prawo idą zygzakiem.';

export const board: Text['board'] = {
  region: 'Mapa',
  map: 'Mapa heksowa',
  loading: 'Rysowanie mapy…',
  noWebGL:
    'Ta przeglądarka nie może narysować mapy (WebGL jest niedostępny). Wszystko działa z listy poniżej i z pola miejsca.',
  failed: (reason) => `Nie udało się narysować mapy: ${reason}. Lista poniżej robi to samo.`,
  show: { map: 'Mapa', list: 'Lista' },
  showLabel: 'Pokaż jako',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  fit: 'Cała mapa',
  keysTitle: 'Klawisze na mapie',
  keys: (orientation) => (orientation === 'pointy' ? KEYS_POINTY : KEYS_FLAT),
  moreKeys: [
    'Przecinek i kropka przenoszą kursor wokół krawędzi heksu.',
    'Z rodzajem w ręce: Enter zaczyna pas, który idzie za kursorem (z Shift w linii prostej), Enter go stawia; spacja wskazuje pojedyncze miejsca; Escape porzuca.',
    'Z pustymi rękami: Enter na pasie go zaznacza, B i Shift+B przechodzą od pasa do pasa. Enter na końcu zaznaczonego pasa chwyta ten koniec, gdzie indziej na nim – cały pas; strzałki przesuwają, Enter stawia, Escape puszcza. Home i End prowadzą do jego końców, 1 do 3 ustawiają głębokość, Delete usuwa.',
    'Plus i minus zmieniają skalę, 0 pokazuje całą mapę.',
    'Ctrl+Z cofa, Ctrl+Shift+Z lub Ctrl+Y ponawia.',
  ],
  at: (place) => `Miejsce ${place}`,
  terrain: (name) => name,
  zoneAt: (kind, name) => `${kind} „${name}”`,
  beltAt: (kind, rows, belt) => `${kind}, ${rows} (${belt})`,
  segmentAt: (kind, rows, lane) => `${kind}, ${rows}, ${lane}`,
  lane: {
    none: 'bez przejścia',
    sweeping: 'w trakcie przeczesywania',
    swept: 'przejście otwarte, niesprawdzone',
    proved: 'przejście otwarte i sprawdzone',
  },
  marked: 'oznakowane',
  off: 'wyłączony',
  stuck: 'zacięty: poza zasięgiem sieci',
  turnsLeft: (n) => (n === 1 ? 'wyłączy się po tej turze' : `sam się wyłączy, zostało: ${turns(n)}`),
  harmless: 'nieszkodliwy',
  startOf: (column) => `start: ${column}`,
  columnAt: (column) => `kolumna: ${column}`,
  postAt: (post) => `posterunek ${post}`,
  inChain: 'w pasie, który wskazujesz',
  pickable: 'tu wolno postawić pas',
  between: (a, b) => `krawędź między ${a} i ${b}`,
  dragLays: 'Przeciąganie stawia',
  dragMoves: 'Przeciąganie przesuwa mapę',
  dragLabel: 'Co robi przeciąganie',
  readoutIdle: 'Wskaż coś na mapie albo użyj na niej strzałek.',
  describe: (parts) => parts.join('; '),
};

export const twin: Text['twin'] = {
  region: 'Lista miejsc',
  filter: 'Filtr',
  filterHint: 'Miejsce, teren, strefa lub pas; na przykład: las albo blisko 5,3',
  what: 'Lista',
  lists: {
    hex: 'Heksy',
    hexside: 'Krawędzie',
    belts: 'Pasy',
    columns: 'Kolumny',
    zones: 'Strefy',
    posts: 'Posterunki',
    routes: 'Dobre drogi',
  },
  place: 'Miejsce',
  there: 'Co tam jest',
  pick: 'Wskaż',
  pickOf: (place) => `Wskaż ${place}`,
  unpick: 'Cofnij',
  unpickOf: (place) => `Cofnij ${place}`,
  shown: (n, of) => (n === of ? `Pokazano: ${n}.` : `Pokazano ${n} z ${of}; zawęź filtrem, żeby zobaczyć inne.`),
  more: 'Pokaż więcej',
  none: 'Nic nie pasuje.',
  offMap: 'poza mapą',
  chosen: 'zaznaczony',
  inGroup: (group, effect, area) =>
    area === undefined ? `grupa ${group}: ${effect}` : `grupa ${group}: ${effect}, ${area}`,
  thereAlready: 'już tam leży',
  known: 'strona maszerująca o tym wie',
  unknown: 'strona maszerująca o tym nie wie',
  workedOn: (column) => `praca przy tym: ${column}`,
  ofBelt: (belt) => `część: ${belt}`,
  begins: (strength, minute) => `siła na początku ${strength}, na mapie po ${minute}`,
  banned: (classes) => `zakazuje: ${classes}`,
  reaches: (hexes) => `zasięg: ${hexes}`,
  watches: (areas) => `obserwuje: ${areas}`,
  columnLine: (status, strength, minute) => `${status}, siła ${strength}, zegar ${minute}`,
};
