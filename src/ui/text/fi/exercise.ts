// Finnish: words of the exercise panel: settings of a run, the player of turns, the log, the result card.
import type { Text } from '../catalogue.ts';
import { hexesOf, turnsOf } from './count.ts';

export const exercise: Text['exercise'] = {
  title: 'Pelaa harjoitus',
  plan: 'Suunnitelma',
  policy: 'Liikkuva puoli',
  seed: 'Siemen',
  seedHint: 'Mikä tahansa teksti, 1–40 merkkiä. Sama siemen ja suunnitelma antavat kaikkialla saman harjoituksen.',
  seedBad: 'Siemen on 1–40 merkin teksti.',
  newSeed: 'Uusi siemen',
  again: 'Pelaa uudelleen tai muilla asetuksilla',
  run: 'Pelaa',
  planBad: 'Tämä suunnitelma on sääntöjen vastainen eikä sitä voi pelata:',
  notYet: 'Taktiikka pelaa puolta itse; ihminen antaa käskyt vuoro vuorolta. Kaksi ihmistä vuorottelee näytön ääressä.',
  ran: (turns) => `Harjoitus on pelattu: ${turnsOf(turns)}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; siemen ”${seed}”`,
  controls: (moving, laying) => `liikkuva puoli: ${moving}, estävä puoli: ${laying}`,
  byHand: 'ihminen',
  playback: 'Toisto',
  first: 'Alkuun',
  back: 'Vuoro taaksepäin',
  play: 'Toista',
  pause: 'Tauko',
  forward: 'Vuoro eteenpäin',
  last: 'Loppuun',
  speed: 'Nopeus',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'heti' },
  turn: (turn, of) => `Vuoro ${turn}/${of}`,
  start: 'Ennen 1. vuoroa',
  slider: 'Vuoro',
  minute: (minute) => `minuutti ${minute}`,
  viewer: 'Kenen silmin',
  download: 'Tallenna pöytäkirja',
  stale: 'Suunnitelma on muuttunut tämän pelikerran jälkeen.',
};

export const log: Text['log'] = {
  title: 'Loki',
  filter: 'Osasto',
  all: 'Kaikki osastot',
  turnTitle: (turn, from, to) => `Vuoro ${turn}, minuutit ${from}–${to}`,
  quiet: 'Ei ilmoitettavaa.',
  entered: (column, hex) => `Osasto ${column} tulee kartalle: ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `Osasto ${column} odottaa ${waited} min ja etenee: ${to}.` : `Osasto ${column} etenee: ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `Osasto ${column} odottaa uraa ${waited} min ja kulkee siitä: ${to}.`
      : `Osasto ${column} kulkee uraa: ${to}.`,
  movedForce: (column, to) => `Osasto ${column} pakottaa tiensä läpi: ${to}.`,
  moves: (column, from, to, n) => `${column}: ${hexesOf(n)}, ${from} → ${to}.`,
  halted: (column, place) => `Osasto ${column} pysähtyy esteen eteen: ${place}.`,
  bumped: (column, place) => `Osasto ${column} törmää esteeseen: ${place}.`,
  stopped: (column, why) => `Osasto ${column} pysähtyy: ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Tiedustelussa' : 'Tutkittaessa'} löytyy este: ${place}.`
      : by === 'bump'
        ? `Este on tästä lähtien tiedossa: ${place}.`
        : `Este huomataan ohi kuljettaessa: ${place}.`,
  loss: (column, cause, left) => `Osasto ${column} menettää vahvuusportaan (syy: ${cause}); jäljellä ${left}.`,
  broken: (column) => `Osasto ${column} on lyöty ja poistuu harjoituksesta.`,
  rowSwept: (column, row, place) => `Osasto ${column} on raivannut rivin ${row}: ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `Osasto ${column} avaa varmistamattoman uran: ${place}.`
      : now === 'proved'
        ? `Osasto ${column} on varmistanut uran: ${place}.`
        : `Osasto ${column} on merkinnyt uran: ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `Osasto ${column} löytää sen, mikä raivatessa jäi huomaamatta: ${place}.`
      : `Osasto ${column} kohtaa sen, mikä raivatessa jäi huomaamatta: ${place}.`,
  engaged: (post, column, minutes) => `${post} tulittaa osastoa ${column}: ${minutes} min menetetty.`,
  unseenPost: 'Toisen puolen asema',
  arrived: (column, left) => (left ? `Osasto ${column} on poistunut kartalta.` : `Osasto ${column} on perillä.`),
  seenThrough: (place) => `Este paljastuu vaarattomaksi: ${place}.`,
  searched: (column, hex) => `Osasto ${column} on tutkinut heksan: ${hex}.`,
  laid: (column, place) => `Osasto ${column} levittää lohkon: ${place}.`,
  spoilt: (place) => `Osasto on tiellä, lohkoa ei levitetä: ${place}.`,
  reloading: (column) => `Osasto ${column} alkaa täydentää.`,
  reloaded: (column) => `Osasto ${column} on täydentänyt.`,
  switched: (place, off) => `Lohko on kytketty ${off ? 'pois' : 'päälle'}: ${place}.`,
  stuck: (place) => `Verkko on menettänyt lohkon, ja se jää siihen tilaan, jossa on: ${place}.`,
  jammed: (column, place, worked) => `Osasto ${column} häiritsee lohkoa${worked ? '' : ' tuloksetta'}: ${place}.`,
  jammedUnknown: (column, place) => `Osasto ${column} häiritsee lohkoa: ${place}.`,
  armed: (place) => `Este on viritetty: ${place}.`,
  fired: (place, worked) => (worked ? `Este on laukaistu: ${place}.` : `Este ei laukea: ${place}.`),
  died: (place) => `Lohko kytkeytyy pois lopullisesti: ${place}.`,
  unnamed: 'Jotakin valmisteltua',
  triggered: (name) => `”${name}” toteutuu.`,
  idle: (name, why) => `”${name}” ei voi toteutua: ${why}.`,
  told: (message) => `Viesti: ${message}.`,
  ended: (denied) => (denied ? 'Harjoitus päättyy: estetty.' : 'Harjoitus päättyy: liikkuva puoli pääsi läpi.'),
};

export const result: Text['result'] = {
  title: 'Tulos',
  denied: 'Estetty',
  through: (minute) => `Läpi minuutilla ${minute}`,
  deniedText: 'Vaaditut osastot eivät olleet täyttäneet tehtäväänsä määräaikaan mennessä.',
  throughText: (deadline) => `Vaaditut osastot olivat täyttäneet tehtävänsä ennen määräaikaa (minuutti ${deadline}).`,
  effect: 'Sotilaallinen vaikutus',
  cost: 'Mitä se maksaa',
  delay: 'Viive',
  clearance: 'Raivausaika yhteensä',
  critical: 'Raivausaika kriittisellä polulla',
  canalisation: 'Kanavointi',
  canalised: (num, den, percent) => `${num}/${den} liikeminuuttia, ${percent}`,
  losses: 'Liikkuvan puolen tappiot',
  costPlan: 'Suunnitelman hinta',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'ei määritelty, kun kulku on estetty',
  columns: 'Osastot',
  column: {
    name: 'Osasto',
    status: 'Lopussa',
    arrival: 'Perillä',
    clearance: 'Raiv.',
    engaged: 'Tulessa',
    losses: 'Tappiot',
  },
  belts: 'Vyöt',
  belt: { name: 'Vyö', found: 'Löydetty', opened: 'Avattu', clearance: 'Raivaus' },
  of: (n, of) => `${n}/${of}`,
  questions: 'Kysymyksiä keskusteltavaksi',
  units: 'Ajat minuutteina; tappiot vahvuusportaina.',
};
