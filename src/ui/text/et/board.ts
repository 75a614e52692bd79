// Estonian: words of the board region: what lies at a place, keys, and the list that stands in for the map.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

const KEYS_POINTY =
  'Nool vasakule ja paremale või A ja D: lääs ja ida. Q, E, Z, C: loe, kirre, edel, kagu. Nool üles ja alla liigub siksakis.';
const KEYS_FLAT =
  'Nool üles ja alla või W ja S: põhi ja lõuna. Q, E, Z, C: loe, kirre, edel, kagu. Nool vasakule ja paremale liigub siksakis.';

export const board: Text['board'] = {
  region: 'Kaart',
  map: 'Kuusnurkkaart',
  loading: 'Kaarti joonistatakse…',
  noWebGL: 'See brauser ei suuda kaarti joonistada (WebGL puudub). Kõike saab teha alloleva loendi ja kohavälja kaudu.',
  failed: (reason) => `Kaarti ei saanud joonistada: ${reason}. Allolev loend teeb sama töö.`,
  show: { map: 'Kaart', list: 'Loend' },
  showLabel: 'Vaade',
  zoomIn: 'Suurenda',
  zoomOut: 'Vähenda',
  fit: 'Kogu kaart',
  keysTitle: 'Klahvid kaardil',
  keys: (orientation) => (orientation === 'pointy' ? KEYS_POINTY : KEYS_FLAT),
  moreKeys: [
    'Koma ja punkt viivad kursori kuusnurga külgi mööda ringi.',
    'Kui liik on valitud: Enter alustab vööd, mis järgib kursorit (tõstuklahviga sirgjooneliselt), Enter rajab selle; tühik valib üksikuid kohti; Escape loobub.',
    'Kui liiki pole valitud: Enter vööl valib selle, B ja tõstuklahv+B liiguvad vöölt vööle. Enter valitud vöö otsal haarab sellest otsast, mujal tervest vööst; nooled nihutavad, Enter rajab, Escape laseb lahti. Home ja End viivad vöö otstesse, 1 kuni 3 määrab sügavuse, Delete eemaldab vöö.',
    'Pluss ja miinus muudavad suurendust, 0 näitab kogu kaarti.',
    'Ctrl+Z võtab tagasi, Ctrl+tõstuklahv+Z või Ctrl+Y teeb uuesti.',
  ],
  at: (place) => `Koht ${place}`,
  terrain: (name) => name,
  zoneAt: (kind, name) => `${kind} „${name}“`,
  beltAt: (kind, rows, belt) => `${kind}, ${rows} (${belt})`,
  segmentAt: (kind, rows, lane) => `${kind}, ${rows}, ${lane}`,
  lane: {
    none: 'läbipääsu pole',
    sweeping: 'puhastamisel',
    swept: 'läbipääs avatud, üle kontrollimata',
    proved: 'läbipääs avatud ja üle kontrollitud',
  },
  marked: 'tähistatud',
  off: 'välja lülitatud',
  stuck: 'kinni jäänud: võrk ei ulatu selleni',
  turnsLeft: (n) =>
    n === 1
      ? 'lülitub pärast seda käiku ise välja'
      : plural(n, { one: 'ise väljalülitumiseni # käik', other: 'ise väljalülitumiseni # käiku' }),
  harmless: 'ohutu',
  startOf: (column) => `lähtekoht: ${column}`,
  columnAt: (column) => `siin on ${column}`,
  postAt: (post) => `post ${post}`,
  inChain: 'vöös, millele osutad',
  pickable: 'siia võib vöö rajada',
  between: (a, b) => `külg kuusnurkade vahel: ${a} ja ${b}`,
  dragLays: 'Lohistus rajab',
  dragMoves: 'Lohistus nihutab',
  dragLabel: 'Mida lohistamine teeb',
  readoutIdle: 'Osuta kaardile või kasuta sellel nooleklahve.',
  describe: (parts) => parts.join('; '),
};

export const twin: Text['twin'] = {
  region: 'Kohtade loend',
  filter: 'Filter',
  filterHint: 'Koht, maastik, ala või vöö; näiteks: mets, või lähedal 5,3',
  what: 'Loendis',
  lists: {
    hex: 'Kuusnurgad',
    hexside: 'Küljed',
    belts: 'Vööd',
    columns: 'Kolonnid',
    zones: 'Alad',
    posts: 'Postid',
    routes: 'Head marsruudid',
  },
  place: 'Koht',
  there: 'Mis seal on',
  pick: 'Vali',
  pickOf: (place) => `Vali ${place}`,
  unpick: 'Võta tagasi',
  unpickOf: (place) => `Võta tagasi ${place}`,
  shown: (n, of) =>
    n === of ? `Näha on ${n}.` : `Näha on ${n} esimest, kokku ${of}; ülejäänute nägemiseks filtreeri.`,
  more: 'Näita rohkem',
  none: 'Midagi ei sobi.',
  offMap: 'kaardilt väljas',
  chosen: 'valitud',
  inGroup: (group, effect, area) =>
    area === undefined ? `rühm ${group}: ${effect}` : `rühm ${group}: ${effect}, ${area}`,
  thereAlready: 'on juba seal',
  known: 'liikuv pool teab sellest',
  unknown: 'liikuv pool ei tea sellest',
  workedOn: (column) => `selle kallal töötab kolonn ${column}`,
  ofBelt: (belt) => `vöö ${belt} osa`,
  begins: (strength, minute) => `algtugevus ${strength}, kaardil alates: ${minute}`,
  banned: (classes) => `keelatud klass: ${classes}`,
  reaches: (hexes) => `ulatus ${hexes}`,
  watches: (areas) => `valvab: ${areas}`,
  columnLine: (status, strength, minute) => `${status}, tugevus ${strength}, kell ${minute}`,
};
