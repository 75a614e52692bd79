// Finnish: words of the board region: what lies at a place, keys, and the list that stands in for the map.
import type { Text } from '../catalogue.ts';

const KEYS_POINTY =
  'Nuoli vasemmalle ja oikealle tai A ja D: länsi ja itä. Q, E, Z, C: luode, koillinen, lounas, kaakko. Nuoli ylös ja alas kulkee siksakkia.';
const KEYS_FLAT =
  'Nuoli ylös ja alas tai W ja S: pohjoinen ja etelä. Q, E, Z, C: luode, koillinen, lounas, kaakko. Nuoli vasemmalle ja oikealle kulkee siksakkia.';

export const board: Text['board'] = {
  region: 'Kartta',
  map: 'Heksakartta',
  loading: 'Karttaa piirretään…',
  noWebGL:
    'Tämä selain ei pysty piirtämään karttaa (WebGL ei ole käytettävissä). Kaikki toimii alla olevasta luettelosta ja paikkakentästä.',
  failed: (reason) => `Karttaa ei voitu piirtää: ${reason}. Alla oleva luettelo ajaa saman asian.`,
  show: { map: 'Kartta', list: 'Luettelo' },
  showLabel: 'Näyttötapa',
  zoomIn: 'Lähennä',
  zoomOut: 'Loitonna',
  fit: 'Koko kartta',
  keysTitle: 'Kartan näppäimet',
  keys: (orientation) => (orientation === 'pointy' ? KEYS_POINTY : KEYS_FLAT),
  moreKeys: [
    'Pilkku ja piste vievät kohdistimen heksan sivulta toiselle.',
    'Kun laji on kädessä: Enter aloittaa vyön, joka seuraa kohdistinta (Shiftin kanssa suoraan), Enter asettaa sen; välilyönti valitsee yksittäisiä paikkoja; Esc luopuu.',
    'Tyhjin käsin: Enter vyön kohdalla valitsee sen, B ja Shift+B siirtyvät vyöstä toiseen. Enter valitun vyön päässä ottaa kiinni siitä päästä, muualla vyössä koko vyöstä; nuolet siirtävät, Enter asettaa, Esc päästää irti. Home ja End vievät vyön päihin, 1–3 antaa syvyyden, Delete poistaa vyön.',
    'Plus ja miinus lähentävät ja loitontavat, 0 näyttää koko kartan.',
    'Ctrl+Z kumoaa, Ctrl+Shift+Z tai Ctrl+Y tekee uudelleen.',
  ],
  at: (place) => `Paikka ${place}`,
  terrain: (name) => name,
  zoneAt: (kind, name) => `${kind} ”${name}”`,
  beltAt: (kind, rows, belt) => `${kind}, ${rows} (${belt})`,
  segmentAt: (kind, rows, lane) => `${kind}, ${rows}, ${lane}`,
  lane: {
    none: 'ei uraa',
    sweeping: 'raivataan',
    swept: 'ura auki, varmistamaton',
    proved: 'ura auki ja varmistettu',
  },
  marked: 'merkitty',
  off: 'kytketty pois',
  stuck: 'jumissa: verkon ulottumattomissa',
  turnsLeft: (n) => (n === 1 ? 'kytkeytyy pois tämän vuoron jälkeen' : `kytkeytyy itse pois ${n} vuoron kuluttua`),
  harmless: 'ei ole haitaksi',
  startOf: (column) => `lähtöpaikka: ${column}`,
  columnAt: (column) => `tässä on ${column}`,
  postAt: (post) => `asema ${post}`,
  inChain: 'osa vyötä, jota osoitat',
  pickable: 'tähän saa asettaa vyön',
  between: (a, b) => `heksan sivu paikkojen ${a} ja ${b} välissä`,
  dragLays: 'Veto asettaa',
  dragMoves: 'Veto siirtää karttaa',
  dragLabel: 'Mitä vetäminen tekee',
  readoutIdle: 'Osoita karttaa tai käytä siinä nuolinäppäimiä.',
  describe: (parts) => parts.join('; '),
};

export const twin: Text['twin'] = {
  region: 'Paikkaluettelo',
  filter: 'Suodata',
  filterHint: 'Paikka, maasto, alue tai vyö; esimerkiksi: metsä, tai lähellä 5,3',
  what: 'Luettelossa',
  lists: {
    hex: 'Heksat',
    hexside: 'Sivut',
    belts: 'Vyöt',
    columns: 'Osastot',
    zones: 'Alueet',
    posts: 'Asemat',
    routes: 'Hyvät reitit',
  },
  place: 'Paikka',
  there: 'Mitä siellä on',
  pick: 'Valitse',
  pickOf: (place) => `Valitse ${place}`,
  unpick: 'Peru',
  unpickOf: (place) => `Peru ${place}`,
  shown: (n, of) =>
    n === of ? `Näkyvissä ${n}.` : `Näkyvissä ensimmäiset ${n} (kaikkiaan ${of}); suodattamalla näet muita.`,
  more: 'Näytä lisää',
  none: 'Mikään ei täsmää.',
  offMap: 'kartan ulkopuolella',
  chosen: 'valittu',
  inGroup: (group, effect, area) =>
    area === undefined ? `ryhmä ${group}: ${effect}` : `ryhmä ${group}: ${effect}, ${area}`,
  thereAlready: 'on paikallaan ennestään',
  known: 'liikkuvan puolen tiedossa',
  unknown: 'ei liikkuvan puolen tiedossa',
  workedOn: (column) => `siinä työskentelee osasto ${column}`,
  ofBelt: (belt) => `osa vyötä ${belt}`,
  begins: (strength, minute) => `vahvuus alussa ${strength}, tulee kartalle: ${minute}`,
  banned: (classes) => `kielletty: ${classes}`,
  reaches: (hexes) => `kantama ${hexes}`,
  watches: (areas) => `valvoo: ${areas}`,
  columnLine: (status, strength, minute) => `${status}, vahvuus ${strength}, kello ${minute}`,
};
