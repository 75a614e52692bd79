// Estonian: words of the exercise panel: settings of a run, the player of turns, the result card, the log.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const exercise: Text['exercise'] = {
  title: 'Õppuse mängimine',
  plan: 'Plaan',
  policy: 'Liikuv pool',
  seed: 'Seeme',
  seedHint: 'Suvaline tekst, 1 kuni 40 märki. Sama seeme ja plaan annavad kõikjal sama õppuse.',
  seedBad: 'Seeme on tekst pikkusega 1 kuni 40 märki.',
  newSeed: 'Uus seeme',
  again: 'Mängi uuesti või teiste seadetega',
  run: 'Mängi',
  planBad: 'See plaan on reeglitega vastuolus ja seda ei saa mängida:',
  notYet:
    'Taktika mängib poolt ise; inimene annab käske käik käigu haaval. Kaks inimest annavad ekraani teineteisele üle.',
  ran: (turns) => `Õppus on läbi mängitud: ${plural(turns, { one: '# käik', other: '# käiku' })}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; seeme „${seed}“`,
  controls: (moving, laying) => `liikuv pool: ${moving}, tõkestav pool: ${laying}`,
  byHand: 'inimene',
  playback: 'Taasesitus',
  first: 'Algusse',
  back: 'Käik tagasi',
  play: 'Esita',
  pause: 'Paus',
  forward: 'Käik edasi',
  last: 'Lõppu',
  speed: 'Kiirus',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'kohe' },
  turn: (turn, of) => `Käik ${turn}/${of}`,
  start: 'Enne 1. käiku',
  slider: 'Käik',
  minute: (minute) => `minut ${minute}`,
  viewer: 'Kelle pilguga',
  download: 'Salvesta protokoll',
  stale: 'Plaan on pärast seda mängukorda muutunud.',
};

export const result: Text['result'] = {
  title: 'Tulemus',
  denied: 'Tõkestatud',
  through: (minute) => `Läbi ${minute}. minutil`,
  deniedText: 'Vajalikud kolonnid ei olnud tähtajaks oma ülesannet täitnud.',
  throughText: (deadline) => `Vajalikud kolonnid olid oma ülesande täitnud enne tähtaega (minut ${deadline}).`,
  effect: 'Sõjaline mõju',
  cost: 'Mida see maksab',
  delay: 'Viivitus',
  clearance: 'Puhastusaeg kokku',
  critical: 'Puhastusaeg kriitilisel teel',
  canalisation: 'Kanaliseerimine',
  canalised: (num, den, percent) => `${num}/${den} liikumisminutit, ${percent}`,
  losses: 'Liikuva poole kaotused',
  costPlan: 'Plaani hind',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'tõkestamise korral pole määratud',
  columns: 'Kolonnid',
  column: {
    name: 'Kolonn',
    status: 'Lõpp',
    arrival: 'Kohal',
    clearance: 'Puhast.',
    engaged: 'Tule all',
    losses: 'Kaotused',
  },
  belts: 'Vööd',
  belt: { name: 'Vöö', found: 'Leitud', opened: 'Avatud', clearance: 'Puhast.' },
  of: (n, of) => `${n}/${of}`,
  questions: 'Küsimused aruteluks',
  units: 'Ajad minutites; kaotused tugevusastmetes.',
};
export const log: Text['log'] = {
  title: 'Logi',
  filter: 'Kolonn',
  all: 'Kõik kolonnid',
  turnTitle: (turn, from, to) => `Käik ${turn}, minutid ${from} kuni ${to}`,
  quiet: 'Midagi teatada pole.',
  entered: (column, hex) => `Kolonn ${column} tuleb kaardile, koht ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0
      ? `Kolonn ${column} ootab ${waited} min ja liigub siis edasi: ${to}.`
      : `Kolonn ${column} liigub edasi: ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `Kolonn ${column} ootab läbipääsu ${waited} min ja läbib selle siis: ${to}.`
      : `Kolonn ${column} läbib läbipääsu: ${to}.`,
  movedForce: (column, to) => `Kolonn ${column} tungib jõuga läbi: ${to}.`,
  moves: (column, from, to, n) =>
    `${column}: ${plural(n, { one: '# kuusnurk', other: '# kuusnurka' })}, ${from} → ${to}.`,
  halted: (column, place) => `Kolonn ${column} peatub tõkke ees: ${place}.`,
  bumped: (column, place) => `Kolonn ${column} satub tõkkele: ${place}.`,
  stopped: (column, why) => `Kolonn ${column} peatub: ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Luure' : 'Läbiotsimine'} avastab tõkke: ${place}.`
      : by === 'bump'
        ? `Tõke on nüüdsest teada: ${place}.`
        : `Möödudes märgatakse tõket: ${place}.`,
  loss: (column, cause, left) => `Kolonn ${column} kaotab ühe tugevusastme (põhjus: ${cause}); alles ${left}.`,
  broken: (column) => `Kolonn ${column} on rivist väljas ja lahkub õppuselt.`,
  rowSwept: (column, row, place) => `Kolonn ${column} on puhastanud ${row}. rea: ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `Kolonn ${column} avab üle kontrollimata läbipääsu: ${place}.`
      : now === 'proved'
        ? `Kolonn ${column} on läbipääsu üle kontrollinud: ${place}.`
        : `Kolonn ${column} on läbipääsu tähistanud: ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `Kolonn ${column} leiab, mis puhastamisel märkamata jäi: ${place}.`
      : `Kolonn ${column} satub sellele, mis puhastamisel märkamata jäi: ${place}.`,
  engaged: (post, column, minutes) => `${post} võtab tule alla kolonni ${column}: kaotatud ${minutes} min.`,
  unseenPost: 'Teise poole post',
  arrived: (column, left) => (left ? `Kolonn ${column} on kaardilt lahkunud.` : `Kolonn ${column} jõuab kohale.`),
  seenThrough: (place) => `Tõke osutub kahjutuks: ${place}.`,
  searched: (column, hex) => `Kolonn ${column} on läbi otsinud: ${hex}.`,
  laid: (column, place) => `Kolonn ${column} rajab lõigu: ${place}.`,
  spoilt: (place) => `Kolonn seisab ees, lõik jääb rajamata: ${place}.`,
  reloading: (column) => `Kolonn ${column} alustab laadimist.`,
  reloaded: (column) => `Kolonn ${column} on laadinud.`,
  switched: (place, off) => `Lõik on ${off ? 'välja' : 'sisse'} lülitatud: ${place}.`,
  stuck: (place) => `Võrk on lõigu kaotanud, see jääb oma olekusse: ${place}.`,
  jammed: (column, place, worked) => `Kolonn ${column} segab lõiku${worked ? '' : ', tulemuseta'}: ${place}.`,
  jammedUnknown: (column, place) => `Kolonn ${column} segab lõiku: ${place}.`,
  armed: (place) => `Tõke on valmis seatud: ${place}.`,
  fired: (place, worked) => (worked ? `Tõke on rakendatud: ${place}.` : `Tõke ei rakendu: ${place}.`),
  died: (place) => `Lõik lülitub jäädavalt välja: ${place}.`,
  unnamed: 'Midagi ettevalmistatut',
  triggered: (name) => `„${name}“ toimub.`,
  idle: (name, why) => `„${name}“ ei saa teha, mida peab: ${why}.`,
  told: (message) => `Teade: ${message}.`,
  ended: (denied) => (denied ? 'Õppus lõpeb: tõkestatud.' : 'Õppus lõpeb: liikuv pool pääses läbi.'),
};
