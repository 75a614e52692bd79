// Words of the board region, in German: what lies at a place, keys, and the list that stands in for the map.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

const KEYS_POINTY =
  'Pfeil links und rechts, oder A und D: Westen und Osten. Q, E, Z, C: Nordwest, Nordost, Südwest, Südost. Pfeil auf und ab gehen im Zickzack.';
const KEYS_FLAT =
  'Pfeil auf und ab, oder W und S: Norden und Süden. Q, E, Z, C: Nordwest, Nordost, Südwest, Südost. Pfeil links und rechts gehen im Zickzack.';

export const board: Text['board'] = {
  region: 'Karte',
  map: 'Hexfeldkarte',
  loading: 'Die Karte wird gezeichnet…',
  noWebGL:
    'Dieser Browser kann die Karte nicht zeichnen (WebGL ist nicht verfügbar). Alles geht auch mit der Liste unten und dem Eingabefeld für Orte.',
  failed: (reason) => `Die Karte ließ sich nicht zeichnen: ${reason}. Die Liste unten leistet dasselbe.`,
  show: { map: 'Karte', list: 'Liste' },
  showLabel: 'Anzeigen als',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganze Karte',
  keysTitle: 'Tasten auf der Karte',
  keys: (orientation) => (orientation === 'pointy' ? KEYS_POINTY : KEYS_FLAT),
  moreKeys: [
    'Komma und Punkt drehen den Zeiger um die Kanten des Feldes.',
    'Mit einer Art in der Hand: Enter beginnt eine Sperre, die dem Zeiger folgt (mit Umschalt in gerader Linie), Enter legt sie; die Leertaste wählt einzelne Orte; Escape legt sie weg.',
    'Mit leeren Händen: Enter auf einer Sperre wählt sie aus, B und Umschalt+B gehen von Sperre zu Sperre. Enter auf einem Ende der ausgewählten Sperre fasst dieses Ende, sonst die ganze Sperre; die Pfeile bewegen sie, Enter legt sie, Escape lässt los. Pos1 und Ende gehen an ihre Enden, 1 bis 3 stellen ihre Tiefe ein, Entf entfernt sie.',
    'Plus und Minus vergrößern und verkleinern, 0 zeigt die ganze Karte.',
    'Strg+Z nimmt zurück, Strg+Umschalt+Z oder Strg+Y stellt wieder her.',
  ],
  at: (place) => `Ort ${place}`,
  terrain: (name) => name,
  zoneAt: (kind, name) => `${kind} „${name}“`,
  beltAt: (kind, rows, belt) => `${kind}, ${rows} (${belt})`,
  segmentAt: (kind, rows, lane) => `${kind}, ${rows}, ${lane}`,
  lane: {
    none: 'keine Gasse',
    sweeping: 'wird geräumt',
    swept: 'Gasse offen, ungeprüft',
    proved: 'Gasse offen und geprüft',
  },
  marked: 'gekennzeichnet',
  off: 'abgeschaltet',
  stuck: 'hängt fest: vom Netz nicht erreichbar',
  turnsLeft: (n) =>
    count(n, { one: 'schaltet sich nach dieser Runde selbst ab', other: 'schaltet sich in # Runden selbst ab' }),
  harmless: 'harmlos',
  startOf: (column) => `Start von ${column}`,
  columnAt: (column) => `hier: ${column}`,
  postAt: (post) => `Posten ${post}`,
  inChain: 'in der Sperre, auf die Sie zeigen',
  pickable: 'hier darf eine Sperre liegen',
  between: (a, b) => `Feldkante zwischen ${a} und ${b}`,
  dragLays: 'Ziehen legt',
  dragMoves: 'Ziehen schiebt die Karte',
  dragLabel: 'Was Ziehen tut',
  readoutIdle: 'Zeigen Sie auf die Karte, oder benutzen Sie dort die Pfeiltasten.',
  describe: (parts) => parts.join('; '),
};

export const twin: Text['twin'] = {
  region: 'Liste der Orte',
  filter: 'Filter',
  filterHint: 'Ein Ort, Gelände, eine Zone oder Sperre; zum Beispiel: Wald, oder nahe 5,3',
  what: 'Liste',
  lists: {
    hex: 'Felder',
    hexside: 'Feldkanten',
    belts: 'Sperren',
    columns: 'Kolonnen',
    zones: 'Zonen',
    posts: 'Posten',
    routes: 'Gute Wege',
  },
  place: 'Ort',
  there: 'Was dort ist',
  pick: 'Wählen',
  pickOf: (place) => `${place} wählen`,
  unpick: 'Zurücknehmen',
  unpickOf: (place) => `${place} zurücknehmen`,
  shown: (n, of) =>
    n === of ? `${n} gezeigt.` : `Die ersten ${n} von ${of} gezeigt; andere sehen Sie mit dem Filter.`,
  more: 'Mehr zeigen',
  none: 'Nichts passt.',
  offMap: 'nicht auf der Karte',
  chosen: 'ausgewählt',
  inGroup: (group, effect, area) =>
    area === undefined ? `Gruppe ${group}: ${effect}` : `Gruppe ${group}: ${effect}, ${area}`,
  thereAlready: 'liegt schon da',
  known: 'der marschierenden Seite bekannt',
  unknown: 'der marschierenden Seite nicht bekannt',
  workedOn: (column) => `daran arbeitet: ${column}`,
  ofBelt: (belt) => `Teil von ${belt}`,
  begins: (strength, minute) => `Stärke ${strength} zu Beginn, auf der Karte nach ${minute}`,
  banned: (classes) => `verboten: ${classes}`,
  reaches: (hexes) => `reicht ${hexes} weit`,
  watches: (areas) => `überwacht ${areas}`,
  columnLine: (status, strength, minute) => `${status}, Stärke ${strength}, Uhr ${minute}`,
};
