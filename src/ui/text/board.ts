// Words of the board region: what lies at a place, keys, and the list that stands in for the map.
import type { Orientation } from '../../hex/index.ts';

const KEYS_POINTY =
  'Arrow left and right, or A and D: west and east. Q, E, Z, C: north-west, north-east, south-west, south-east. Arrow up and down zigzag.';
const KEYS_FLAT =
  'Arrow up and down, or W and S: north and south. Q, E, Z, C: north-west, north-east, south-west, south-east. Arrow left and right zigzag.';

export const board = {
  region: 'Map',
  map: 'Hex map',
  loading: 'The map is being drawn…',
  noWebGL:
    'This browser cannot draw the map (WebGL is not available). Everything works from the list below and from the place field.',
  failed: (reason: string) => `The map could not be drawn: ${reason}. The list below does the same work.`,
  show: { map: 'Map', list: 'List' },
  showLabel: 'Show as',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Whole map',
  keysTitle: 'Keys on the map',
  keys: (orientation: Orientation) => (orientation === 'pointy' ? KEYS_POINTY : KEYS_FLAT),
  moreKeys: [
    'Comma and full stop turn the cursor round the hexsides of the hex.',
    'With a kind in hand: Enter begins a belt that follows the cursor (with Shift in a straight line), Enter lays it; Space picks single places; Escape drops it.',
    'With empty hands: Enter on a belt selects it, B and Shift+B go from belt to belt. Enter on an end of the selected belt takes hold of that end, Enter elsewhere on it of the whole; arrows move it, Enter lays it, Escape lets go. Home and End go to its ends, 1 to 3 set its depth, Delete removes it.',
    'Plus and minus zoom, 0 shows the whole map.',
    'Control+Z takes back, Control+Shift+Z or Control+Y does again.',
  ],
  at: (place: string) => `Place ${place}`,
  terrain: (name: string) => name,
  zoneAt: (kind: string, name: string) => `${kind} “${name}”`,
  beltAt: (kind: string, rows: string, belt: string) => `${kind}, ${rows} (${belt})`,
  segmentAt: (kind: string, rows: string, lane: string) => `${kind}, ${rows}, ${lane}`,
  lane: {
    none: 'no lane',
    sweeping: 'being swept',
    swept: 'lane open, unproved',
    proved: 'lane open and proved',
  },
  marked: 'marked',
  off: 'switched off',
  stuck: 'stuck: out of the network’s reach',
  turnsLeft: (n: number) => (n === 1 ? 'switches itself off after this turn' : `switches itself off in ${n} turns`),
  harmless: 'does no harm',
  startOf: (column: string) => `start of ${column}`,
  columnAt: (column: string) => `${column} is here`,
  postAt: (post: string) => `post ${post}`,
  inChain: 'in the belt that you are pointing at',
  pickable: 'a belt may lie here',
  between: (a: string, b: string) => `hexside between ${a} and ${b}`,
  dragLays: 'Drag lays',
  dragMoves: 'Drag moves the map',
  dragLabel: 'What dragging does',
  readoutIdle: 'Point at the map, or use the arrow keys on it.',
  describe: (parts: readonly string[]) => parts.join('; '),
} as const;

export const twin = {
  region: 'List of places',
  filter: 'Filter',
  filterHint: 'A place, terrain, zone or belt; for example: forest',
  what: 'List of',
  lists: { hex: 'Hexes', hexside: 'Hexsides', things: 'Belts and columns' },
  place: 'Place',
  there: 'What is there',
  pick: 'Pick',
  pickOf: (place: string) => `Pick ${place}`,
  unpick: 'Take back',
  unpickOf: (place: string) => `Take back ${place}`,
  shown: (n: number, of: number) => (n === of ? `${n} shown.` : `First ${n} of ${of} shown; filter to see others.`),
  none: 'Nothing matches.',
  columnLine: (status: string, strength: string, minute: string) => `${status}, strength ${strength}, clock ${minute}`,
} as const;
