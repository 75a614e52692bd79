// Words of the exercise panel: settings of a run, the player of turns, the log, the result card. In Latvian.
import type { Text } from '../catalogue.ts';
import { goneHexes, turns } from './count.ts';

export const exercise: Text['exercise'] = {
  title: 'Palaist mācības',
  plan: 'Plāns',
  policy: 'Kustīgā puse',
  seed: 'Sēkla',
  seedHint: 'Jebkurš teksts no 1 līdz 40 zīmēm. Viena sēkla un viens plāns visur dod vienas un tās pašas mācības.',
  seedBad: 'Sēkla ir teksts no 1 līdz 40 zīmēm.',
  newSeed: 'Jauna sēkla',
  again: 'Palaist vēlreiz vai ar citiem iestatījumiem',
  run: 'Palaist',
  planBad: 'Šis plāns ir pretrunā noteikumiem, to nevar palaist:',
  notYet: 'Taktika pusi spēlē pati; cilvēks pavēles dod gājienu pēc gājiena. Divi cilvēki ekrānu nodod viens otram.',
  ran: (n) => `Mācības notika: ${turns(n)}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; sēkla „${seed}”`,
  controls: (moving, laying) => `kustīgā puse ${moving}, liekošā puse ${laying}`,
  byHand: 'cilvēka rokās',
  playback: 'Atskaņošana',
  first: 'Uz sākumu',
  back: 'Vienu gājienu atpakaļ',
  play: 'Atskaņot',
  pause: 'Pauze',
  forward: 'Vienu gājienu uz priekšu',
  last: 'Uz beigām',
  speed: 'Ātrums',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'uzreiz' },
  turn: (turn, of) => `${turn}. gājiens no ${of}`,
  start: 'Pirms 1. gājiena',
  slider: 'Gājiens',
  minute: (minute) => `${minute}. minūte`,
  viewer: 'Skatīt kā',
  download: 'Lejupielādēt protokolu',
  stale: 'Pēc šīm mācībām plāns ir mainījies.',
};

export const log: Text['log'] = {
  title: 'Žurnāls',
  filter: 'Kolonna',
  all: 'Visas kolonnas',
  turnTitle: (turn, from, to) => `${turn}. gājiens, minūtes no ${from} līdz ${to}`,
  quiet: 'Nav ko ziņot.',
  entered: (column, hex) => `${column} parādās kartē, ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column} gaida ${waited} min, tad iet uz ${to}.` : `${column} iet uz ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0 ? `${column} gaida eju ${waited} min, tad pa to iet uz ${to}.` : `${column} pa eju iet uz ${to}.`,
  movedForce: (column, to) => `${column} izlaužas uz ${to}.`,
  moves: (column, from, to, n) => `${column} noiet ${goneHexes(n)} no ${from} līdz ${to}.`,
  halted: (column, place) => `${column} apstājas šķēršļa priekšā, ${place}.`,
  bumped: (column, place) => `${column} uzduras šķērslim, ${place}.`,
  stopped: (column, why) => `${column} apstājas: ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Izlūkošana' : 'Pārmeklēšana'} atrod šķērsli, ${place}.`
      : by === 'bump'
        ? `Šķērslis, ${place}: no šī brīža zināms.`
        : `Šķērslis, ${place}: pamanīts, ejot garām.`,
  loss: (column, cause, left) => `${column} zaudē stipruma pakāpi (${cause}); atlikums: ${left}.`,
  broken: (column) => `Kolonna ir salauzta un atstāj mācības: ${column}.`,
  rowSwept: (column, row, place) => `${column} attīrīja ${row}. rindu, ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column} atver nepārbaudītu eju, ${place}.`
      : now === 'proved'
        ? `${column} pārbaudīja eju, ${place}.`
        : `${column} marķēja eju, ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column} atrod to, kas attīrot palaists garām, ${place}.`
      : `${column} uzduras tam, kas attīrot palaists garām, ${place}.`,
  engaged: (post, column, minutes) => `${post} apšauda: ${column}, zaudētas ${minutes} min.`,
  unseenPost: 'Otras puses postenis',
  arrived: (column, left) => (left ? `${column} atstāja karti.` : `${column} ierodas.`),
  seenThrough: (place) => `Tas, kas ir ${place}, izrādās nekaitīgs.`,
  searched: (column, hex) => `${column} pārmeklēja ${hex}.`,
  laid: (column, place) => `${column} liek posmu, ${place}.`,
  spoilt: (place) => `Pie ${place} stāv kolonna: posms tur netiek ielikts.`,
  reloading: (column) => `${column} sāk papildināt krājumus.`,
  reloaded: (column) => `${column} papildināja krājumus.`,
  switched: (place, off) => `Posms ${place} ${off ? 'izslēgts' : 'ieslēgts'}.`,
  stuck: (place) => `Tīkls pazaudējis posmu ${place}: tas paliek, kāds ir.`,
  jammed: (column, place, worked) => `${column} slāpē posmu ${place}${worked ? '' : ', bet veltīgi'}.`,
  jammedUnknown: (column, place) => `${column} slāpē posmu ${place}.`,
  armed: (place) => `Šķērslis ${place} ir gatavs izpildei.`,
  fired: (place, worked) => (worked ? `Šķērslis ${place} izpildīts.` : `Šķērslis ${place} izpildot nenostrādā.`),
  died: (place) => `Posms ${place} izslēdzas pavisam.`,
  unnamed: 'Tas, kas bija sagatavots',
  triggered: (name) => `Notiek „${name}”.`,
  idle: (name, why) => `„${name}” nevar izdarīt, kas jādara: ${why}.`,
  told: (message) => `Ziņa: ${message}.`,
  ended: (denied) => (denied ? 'Mācības beigušās: ceļš liegts.' : 'Mācības beigušās: kustīgā puse tika cauri.'),
};

export const result: Text['result'] = {
  title: 'Rezultāts',
  denied: 'Ceļš liegts',
  through: (minute) => `Cauri ${minute}. minūtē`,
  deniedText: 'Līdz termiņam vajadzīgās kolonnas uzdevumu neizpildīja.',
  throughText: (deadline) => `Vajadzīgās kolonnas uzdevumu izpildīja pirms termiņa, ${deadline}. minūtes.`,
  effect: 'Militārā ietekme',
  cost: 'Cik tas maksā',
  delay: 'Kavēšanās',
  clearance: 'Viss attīrīšanas laiks',
  critical: 'Attīrīšanas laiks kritiskajā ceļā',
  canalisation: 'Kanalizēšana',
  canalised: (num, den, percent) => `${num} no ${den} kustības minūtēm, ${percent}`,
  losses: 'Kustīgās puses zaudējumi',
  costPlan: 'Plāna cena',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'nav definēta, ja ceļš liegts',
  columns: 'Kolonnas',
  column: {
    name: 'Kolonna',
    status: 'Beigas',
    arrival: 'Ieradās',
    clearance: 'Attīrīja',
    engaged: 'Zem uguns',
    losses: 'Zaudējumi',
  },
  belts: 'Joslas',
  belt: { name: 'Josla', found: 'Atrasta', opened: 'Atvērta', clearance: 'Attīrīta' },
  of: (n, of) => `${n} no ${of}`,
  questions: 'Jautājumi sarunai',
  units: 'Laiks minūtēs; zaudējumi stipruma pakāpēs.',
};
