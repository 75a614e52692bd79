// Words of the exercise panel: settings of a run, the player of turns, the log, the result card. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { goneHexes, turns } from './count.ts';

export const exercise: Text['exercise'] = {
  title: 'Paleisti pratybas',
  plan: 'Planas',
  policy: 'Judančioji pusė',
  seed: 'Sėkla',
  seedHint: 'Bet koks tekstas nuo 1 iki 40 ženklų. Ta pati sėkla ir tas pats planas visur duoda tas pačias pratybas.',
  seedBad: 'Sėkla yra tekstas nuo 1 iki 40 ženklų.',
  newSeed: 'Nauja sėkla',
  again: 'Paleisti dar kartą ar su kitomis nuostatomis',
  run: 'Paleisti',
  planBad: 'Šis planas prieštarauja taisyklėms, jo paleisti negalima:',
  notYet: 'Taktika žaidžia pusę pati; žmogus įsakymus duoda ėjimas po ėjimo. Du žmonės perduoda ekraną vienas kitam.',
  ran: (n) => `Pratybos įvyko: ${turns(n)}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; sėkla „${seed}“`,
  controls: (moving, laying) => `judančioji pusė ${moving}, klojančioji pusė ${laying}`,
  byHand: 'žmogaus rankose',
  playback: 'Peržiūra',
  first: 'Į pradžią',
  back: 'Vienu ėjimu atgal',
  play: 'Leisti',
  pause: 'Pristabdyti',
  forward: 'Vienu ėjimu pirmyn',
  last: 'Į pabaigą',
  speed: 'Greitis',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'akimirksniu' },
  turn: (turn, of) => `${turn} ėjimas iš ${of}`,
  start: 'Prieš 1 ėjimą',
  slider: 'Ėjimas',
  minute: (minute) => `${minute} minutė`,
  viewer: 'Žiūrėti kaip',
  download: 'Atsisiųsti protokolą',
  stale: 'Po šių pratybų planas pasikeitė.',
};

export const log: Text['log'] = {
  title: 'Žurnalas',
  filter: 'Kolona',
  all: 'Visos kolonos',
  turnTitle: (turn, from, to) => `${turn} ėjimas, minutės nuo ${from} iki ${to}`,
  quiet: 'Nėra ko pranešti.',
  entered: (column, hex) => `${column} pasirodo žemėlapyje, ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column} laukia ${waited} min, tada eina į ${to}.` : `${column} eina į ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0 ? `${column} laukia praėjimo ${waited} min, tada juo eina į ${to}.` : `${column} praėjimu eina į ${to}.`,
  movedForce: (column, to) => `${column} prasiveržia į ${to}.`,
  moves: (column, from, to, n) => `${column} nueina ${goneHexes(n)} nuo ${from} iki ${to}.`,
  halted: (column, place) => `${column} sustoja prieš užtvarą, ${place}.`,
  bumped: (column, place) => `${column} užeina ant užtvaros, ${place}.`,
  stopped: (column, why) => `${column} sustoja: ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Žvalgyba' : 'Paieška'} randa užtvarą, ${place}.`
      : by === 'bump'
        ? `Užtvara, ${place}: nuo šiol žinoma.`
        : `Užtvara, ${place}: pastebėta praeinant.`,
  loss: (column, cause, left) => `${column} netenka stiprumo pakopos (${cause}); liko ${left}.`,
  broken: (column) => `Kolona palaužta ir palieka pratybas: ${column}.`,
  rowSwept: (column, row, place) => `${column} išvalė ${row} eilę, ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column} atveria nepatikrintą praėjimą, ${place}.`
      : now === 'proved'
        ? `${column} patikrino praėjimą, ${place}.`
        : `${column} pažymėjo praėjimą, ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column} randa, kas buvo praleista valant, ${place}.`
      : `${column} užeina ant to, kas buvo praleista valant, ${place}.`,
  engaged: (post, column, minutes) => `${post} apšaudo: ${column}, prarasta ${minutes} min.`,
  unseenPost: 'Kitos pusės postas',
  arrived: (column, left) => (left ? `${column} paliko žemėlapį.` : `${column} atvyksta.`),
  seenThrough: (place) => `Tai, kas yra ${place}, pasirodo nekenksminga.`,
  searched: (column, hex) => `${column} apieškojo ${hex}.`,
  laid: (column, place) => `${column} kloja atkarpą, ${place}.`,
  spoilt: (place) => `Ties ${place} stovi kolona: atkarpa ten nepaklota.`,
  reloading: (column) => `${column} ima pildyti atsargas.`,
  reloaded: (column) => `${column} papildė atsargas.`,
  switched: (place, off) => `Atkarpa ${place} ${off ? 'išjungta' : 'įjungta'}.`,
  stuck: (place) => `Tinklas prarado atkarpą ${place}: ji lieka, kokia yra.`,
  jammed: (column, place, worked) => `${column} slopina atkarpą ${place}${worked ? '' : ', bet veltui'}.`,
  jammedUnknown: (column, place) => `${column} slopina atkarpą ${place}.`,
  armed: (place) => `Užtvara ${place} parengta vykdyti.`,
  fired: (place, worked) => (worked ? `Užtvara ${place} įvykdyta.` : `Užtvara ${place} vykdoma nesuveikia.`),
  died: (place) => `Atkarpa ${place} išsijungia visam laikui.`,
  unnamed: 'Tai, kas buvo parengta',
  triggered: (name) => `Įvyksta „${name}“.`,
  idle: (name, why) => `„${name}“ negali padaryti, ko reikia: ${why}.`,
  told: (message) => `Žinia: ${message}.`,
  ended: (denied) => (denied ? 'Pratybos baigtos: kelias užkirstas.' : 'Pratybos baigtos: judančioji pusė prasimušė.'),
};

export const result: Text['result'] = {
  title: 'Rezultatas',
  denied: 'Kelias užkirstas',
  through: (minute) => `Prasimušė ${minute} minutę`,
  deniedText: 'Iki termino reikiamos kolonos užduoties neatliko.',
  throughText: (deadline) => `Reikiamos kolonos užduotį atliko iki termino, ${deadline} minutės.`,
  effect: 'Karinis poveikis',
  cost: 'Kiek tai kainuoja',
  delay: 'Vėlavimas',
  clearance: 'Visas valymo laikas',
  critical: 'Valymo laikas kritiniame kelyje',
  canalisation: 'Kanalizavimas',
  canalised: (num, den, percent) => `${num} iš ${den} judėjimo minučių, ${percent}`,
  losses: 'Judančiosios pusės nuostoliai',
  costPlan: 'Plano kaina',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'neapibrėžtas, kai kelias užkirstas',
  columns: 'Kolonos',
  column: {
    name: 'Kolona',
    status: 'Pabaiga',
    arrival: 'Atvyko',
    clearance: 'Valė',
    engaged: 'Po ugnimi',
    losses: 'Nuostoliai',
  },
  belts: 'Juostos',
  belt: { name: 'Juosta', found: 'Rasta', opened: 'Atverta', clearance: 'Valyta' },
  of: (n, of) => `${n} iš ${of}`,
  questions: 'Klausimai pokalbiui',
  units: 'Laikas minutėmis; nuostoliai stiprumo pakopomis.',
};
