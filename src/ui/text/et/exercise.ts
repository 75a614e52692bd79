// Estonian: words of the exercise panel: settings of a run, the player of turns, the result card, the log.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const exercise: Text['exercise'] = {
  title: 'Õppuse läbimäng',
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
  clearance: 'Puhastamisaeg kokku',
  critical: 'Puhastamisaeg kriitilisel teel',
  canalisation: 'Suunamine',
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
  entered: (column, hex) => `${column} tuleb kaardile, koht ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column} ootab ${waited} min ja liigub siis edasi: ${to}.` : `${column} liigub edasi: ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `${column} ootab läbipääsu ${waited} min ja läbib selle siis: ${to}.`
      : `${column} läbib läbipääsu: ${to}.`,
  movedForce: (column, to) => `${column} tungib jõuga läbi: ${to}.`,
  moves: (column, from, to, n) =>
    `${column} liigub ${plural(n, { one: '# kuusnurga', other: '# kuusnurka' })}: ${from} → ${to}.`,
  halted: (column, place) => `${column} peatub tõkke ees: ${place}.`,
  bumped: (column, place) => `${column} satub tõkkele: ${place}.`,
  stopped: (column, why) => `${column} peatub: ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Luure' : 'Läbiotsimine'} avastab tõkke: ${place}.`
      : by === 'bump'
        ? `Tõke on nüüdsest teada: ${place}.`
        : `Möödudes märgatakse tõket: ${place}.`,
  loss: (column, cause, left) => `${column} kaotab ühe tugevusastme (põhjus: ${cause}); alles ${left}.`,
  broken: (column) => `${column} on rivist väljas ja lahkub õppuselt.`,
  rowSwept: (column, row, place) => `${column} on puhastanud ${row}. rea: ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column} avab üle kontrollimata läbipääsu: ${place}.`
      : now === 'proved'
        ? `${column} on läbipääsu üle kontrollinud: ${place}.`
        : `${column} on läbipääsu tähistanud: ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column} leiab, mis puhastamisel märkamata jäi: ${place}.`
      : `${column} satub sellele, mis puhastamisel märkamata jäi: ${place}.`,
  engaged: (post, column, minutes) => `${post} võtab tule alla: ${column}, kaotatud ${minutes} min.`,
  unseenPost: 'Teise poole post',
  arrived: (column, left) => (left ? `${column} on kaardilt lahkunud.` : `${column} jõuab kohale.`),
  seenThrough: (place) => `Tõke osutub kahjutuks: ${place}.`,
  searched: (column, hex) => `${column} on läbi otsinud: ${hex}.`,
  laid: (column, place) => `${column} rajab lõigu: ${place}.`,
  spoilt: (place) => `Kolonn seisab ees, lõik jääb rajamata: ${place}.`,
  reloading: (column) => `${column} alustab laadimist.`,
  reloaded: (column) => `${column} on laadinud.`,
  switched: (place, off) => `Lõik on ${off ? 'välja' : 'sisse'} lülitatud: ${place}.`,
  stuck: (place) => `Võrk on lõigu kaotanud, see jääb oma olekusse: ${place}.`,
  jammed: (column, place, worked) => `${column} segab lõiku${worked ? '' : ', tulemuseta'}: ${place}.`,
  jammedUnknown: (column, place) => `${column} segab lõiku: ${place}.`,
  armed: (place) => `Tõke on valmis seatud: ${place}.`,
  fired: (place, worked) => (worked ? `Tõke on rakendatud: ${place}.` : `Tõke ei rakendu: ${place}.`),
  died: (place) => `Lõik lülitub jäädavalt välja: ${place}.`,
  unnamed: 'Midagi ettevalmistatut',
  triggered: (name) => `„${name}“ toimub.`,
  idle: (name, why) => `„${name}“ ei saa teha, mida peab: ${why}.`,
  told: (message) => `Teade: ${message}.`,
  ended: (denied) => (denied ? 'Õppus lõpeb: tõkestatud.' : 'Õppus lõpeb: liikuv pool pääses läbi.'),
};
