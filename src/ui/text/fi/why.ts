// Finnish: words of why: the panel, measures and their parts, draws, minutes, effects, and what would have turned an outcome.
import type { Text } from '../catalogue.ts';
import { columnsOf, hexesOf, periodsOf, plural, reloadsOf, rowsOf, segmentsOf, turnsOf } from './count.ts';
import { changeWords, inputWords } from './why-inputs.ts';
import { measureWords } from './why-measures.ts';

type Why = Text['why'];

const what: Why['what'] = {
  start: 'ennen tuloa',
  ground: 'maasto',
  hexside: 'heksan sivun ylitys',
  wait: 'uran odottaminen',
  lane: 'uran kulkeminen',
  force: 'läpi pakottaminen',
  trip: 'osuminen huomaamatta jääneeseen',
  bump: 'törmääminen esteeseen',
  sweep: 'raivaaminen',
  prove: 'varmistaminen',
  mark: 'merkitseminen',
  search: 'tutkiminen',
  engaged: 'valvonta',
  idle: 'vuoron lopun odottaminen',
  hold: 'seisominen tavoitteessa',
  task: 'vuoron loppuun asti',
  belt: 'asettaminen',
  production: 'tuotanto',
  survey: 'kartoitus',
  technical: 'tekninen kartoitus',
  clearing: 'raivaus jälkeenpäin',
  suspected: 'epäilty',
  confirmed: 'vahvistettu',
  exposure: 'altistus',
  kept: 'raivauksessa jäänyt',
  uncovered: 'missä aluetta ei ole',
  deadline: 'määräajan jälkeen',
  cut: 'heksa, joka pitäisi sulkea',
  belts: 'vyöt matkalla',
  below: 'vähemmän',
  same: 'saman verran',
  above: 'enemmän',
  runs: 'harjoitukset',
};

const draw: Why['draw'] = {
  recon: 'tiedustelu löytää',
  bump: 'tappio törmätessä',
  seeThrough: 'huijaus paljastuu',
  search: 'löytyy tutkittaessa',
  jam: 'häirintä onnistuu',
  degrade: 'verkko heikkenee',
  fire: 'laukeaa käskystä',
  record: 'kirjaus on käyttökelpoinen',
  survey: 'kumotaan kartoituksella',
  residual: 'jotakin jää lopullisesti huomaamatta',
  force: 'tappio pakotettaessa',
  clearing: 'tappio raivatessa',
  miss: 'jää raivatessa huomaamatta',
  trip: 'osuminen varmistamattomalla uralla',
  tripHazard: 'tappio osuttaessa',
  engage: 'asema tulittaa',
  engageLoss: 'tappio aseman tulesta',
};

const need: Why['need'] = {
  addressed: 'osastoja, joiden tie vie sinne',
  delay: 'niiden viiveminuutteja yhteensä',
  met: 'osastoja, jotka kohtasivat sen',
  inArea: 'osastoja, jotka tulivat sen alueelle',
  kept: 'osastoja, joita ei päästetty läpi',
  keptInArea: 'osastoja, jotka jäivät sen alueelle',
  passed: 'osastoja, jotka pääsivät läpi',
};

const unit: Why['unit'] = (n, of) => {
  switch (of) {
    case 'minute':
      return plural(n, { one: '# minuutti', other: '# minuuttia' });
    case 'column':
      return columnsOf(n);
    case 'row':
      return rowsOf(n);
    case 'segment':
      return segmentsOf(n);
    case 'hex':
      return hexesOf(n);
    case 'team':
      return plural(n, { one: '# partio', other: '# partiota' });
    case 'step':
      return plural(n, { one: '# porras', other: '# porrasta' });
    case 'chance':
      return `${n} / 65536`;
    case 'point':
      return plural(n, { one: '# piste', other: '# pistettä' });
    case 'crewMinute':
      return plural(n, { one: '# työminuutti', other: '# työminuuttia' });
    case 'item':
      return `${n} kpl`;
    case 'period':
      return periodsOf(n);
    case 'month':
      return plural(n, { one: '# kuukausi', other: '# kuukautta' });
    case 'reload':
      return reloadsOf(n);
    case 'turn':
      return turnsOf(n);
    case 'year':
      return plural(n, { one: '# vuosi', other: '# vuotta' });
    case 'switch':
      return '';
  }
};

export const why: Why = {
  input: inputWords,
  change: changeWords,
  title: 'Miksi',
  part: 'Tuloksen jokaisesta luvusta voi kysyä, miksi: viereen avautuvat sen säännöt, luvut ja arvonnat.',
  ask: (asked) => `Miksi: ${asked}`,
  short: 'miksi?',
  back: 'Takaisin',
  close: 'Sulje',
  gone: 'Ei ole mitään kysyttävää: mikään harjoitus ei ole päättynyt.',
  undefined: (name) => `${name}: ei määritelty.`,
  is: (name, value) => `${name}: ${value}.`,
  ofColumn: (column) => `Ratkaisi osasto ${column}, joka tuli vaadituista osastoista viimeisenä.`,
  bareColumn: (column) => `Ilman vöitä ratkaisee osasto ${column}.`,
  divided: (divisor) => `Summa jaetaan luvulla ${divisor} ja pyöristetään ylöspäin.`,
  sum: 'Mistä se koostuu',
  figures: 'Luvut, joista voi jatkaa',
  partHead: ['Mitta', 'Arvo', 'Miksi'],
  head: ['Mikä', 'Määrä', 'Vuorot'],
  total: 'Yhteensä',
  nothing: 'Siihen ei kerry mitään.',
  turnButton: (turn) => `vuoro ${turn}`,
  turnsMore: (n) => `ja vielä ${n}`,
  turns: 'Vuoro vuorolta',
  turn: (turn, from, to) => `Vuoro ${turn}, minuutit ${from}–${to}`,
  happened: 'Mitä tapahtui',
  quiet: 'Mitään ei tapahtunut.',
  minutes: 'Minuutit',
  draws: 'Arvonnat',
  inputs: 'Luvut sen takana',
  rules: 'Säännöt',
  rule: (id) => `Sääntö ${id}`,
  ruleMissing: (id) => `Säännöissä ei ole tunnusta ${id}.`,
  ruleLoading: 'Ladataan sääntöjä…',
  rulesFailed: 'Sääntöjä ei voitu ladata.',
  english: 'Sääntöjen teksti on englanniksi.',
  tables: 'Luvut, joiden nimi on T-1, T-2 ja niin edelleen, ovat RULES.md-tiedoston taulukoissa.',
  line: 'Yksi lokin rivi',
  drawTitle: (name, place) => `Arvonta: ${name}, ${place}`,
  happens: (value, chance, share) =>
    `Arvottu luku on ${value}, pienempi kuin todennäköisyys ${chance} / 65536 (${share}): se tapahtuu.`,
  happensNot: (value, chance, share) =>
    `Arvottu luku on ${value}, ei pienempi kuin todennäköisyys ${chance} / 65536 (${share}): sitä ei tapahdu.`,
  short2: (by, more) =>
    more
      ? `Todennäköisyys, joka on suurempi (ero ${by}), olisi kääntänyt sen.`
      : `Todennäköisyys, joka on pienempi (ero ${by}), olisi kääntänyt sen.`,
  counter: (turn, place, actor, purpose) =>
    `Sen laskuri: vuoro ${turn}, paikka ${place}, toimija ${actor}, tarkoitus ${purpose}. Kuka tahansa voi arpoa sen uudelleen.`,
  drawLine: (name, place, share, happened) =>
    `${name}, ${place}: todennäköisyys ${share}, ${happened ? 'tapahtuu' : 'ei tapahdu'}`,
  column: (column) => `Osasto: ${column}.`,
  row: (row) => `rivi ${row}`,
  rows: rowsOf,
  teams: (left, teams) =>
    teams === 1 ? `${left} partiominuuttia 1 partiolle` : `${left} partiominuuttia jaettuna ${teams} partiolle`,
  at: (place) => `paikassa ${place}`,
  minutesLine: (column, minutes, spent, details) =>
    details.length === 0
      ? `${column}: ${minutes}, ${spent}`
      : `${column}: ${minutes}, ${spent} (${details.join(', ')})`,
  withBelts: (name, here, bare) => `${name}: harjoituksessa ${here}, ilman vöitä ${bare}`,
  year: (year) => `vuosi ${year}`,
  violation: (article, rule) => `${article} (${rule})`,
  turned: 'Mikä olisi kääntänyt sen',
  askTurned: 'Etsi pienimmät muutokset, jotka olisivat kääntäneet sen',
  turnedWorking: 'Harjoitus pelataan uudelleen yhtä asiaa muuttaen',
  drawTurned: 'Mikä tahansa yksi näistä olisi kääntänyt sen:',
  drawUnturned: 'Mikään skenaarion luku ei käännä tätä arvontaa.',
  outcome: {
    denied: 'Miksi liikkuva puoli estettiin?',
    through: 'Miksi liikkuva puoli pääsi läpi?',
    achieved: (group) => `Miksi ”${group}” saavutti vaikutuksensa?`,
    missed: (group) => `Miksi ”${group}” ei saavuttanut vaikutustaan?`,
  },
  wouldTurn: (n) =>
    n === 1
      ? 'Samalla siemenellä uudelleen pelattuna tämä muutos olisi kääntänyt sen:'
      : 'Samalla siemenellä uudelleen pelattuna mikä tahansa yksi näistä muutoksista olisi kääntänyt sen:',
  nothingTurns: 'Mikään kokeiltu yksittäinen muutos ei olisi kääntänyt sitä.',
  smallest: 'Kukin on lajinsa pienin: yhtä pienempi ei käännä sitä.',
  unturned: (inputs) => `Kokeiltu, ei käännä sitä: ${inputs}.`,
  untried: (inputs) => `Ei kokeiltu harjoitusten määrän takia: ${inputs}.`,
  mayWith: (n) =>
    n === 1 ? 'Se olisi sallittu tällä muutoksella:' : 'Se olisi sallittu millä tahansa yhdellä näistä muutoksista:',
  refusedWorking: 'Säännöiltä kysytään uudelleen yhtä asiaa muuttaen',
  sideOnly: 'Sen mukaan, mitä puolesi tietää; myöhemmät vuorot niin kuin mitään muuta ei tapahtuisi sitä ennen.',
  needsHead: ['Vaatimus', 'Oli', 'Tarvitaan', 'Täyttyi'],
  needs: 'Mitä vaikutus vaatii',
  atLeast: (n) => `vähintään ${n}`,
  atMost: (n) => `enintään ${n}`,
  met: 'kyllä',
  notMet: (by) => `ei, ero ${by}`,
  addressed: (columns) => `Osastot, joiden tie vie sen paikkojen kautta: ${columns}.`,
  nobody: 'Yhdenkään osaston tie ei vie sen paikkojen kautta.',
  effect: (group, effect) => `”${group}”, vaikutus: ${effect}`,
  lineTurned: 'Mikä tahansa yksi näistä olisi estänyt sen:',
  lineUnturned: 'Mikään kokeiltu yhden syötteen muutos ei käännä sitä.',
  ofLaid: (n) => plural(n, { one: 'Asetettuja lohkoja oli #.', other: 'Asetettuja lohkoja oli #.' }),
  told: (band, bounds) => `Se ilmoitetaan luokkana ”${band}” (${bounds}).`,
  over: (n, mean) => `Jaettuna luvulla ${n} se on ${mean}.`,
  seed: (seed) => `siemen ${seed}`,
  columns: 'Kukin osasto',
  route: (n) => `hyvä reitti ${n}`,
  round: 'vyöt kiertäen',
  through: 'niiden läpi raivaten',
  legacyDraws: 'Kirjaukset, kartoitukset ja huomaamatta jäänyt',
  measure: measureWords,
  what,
  draw,
  need,
  unit,
  instead: (name, to, now, by) => `${name}: ${to}, nyt ${now} (${by})`,
  away: (what, by) => `${what}: siirto ${by}`,
  switched: (name, to, now) => `${name}: ${to}, nyt ${now}`,
  without: (belt) => `ilman vyötä ${belt}`,
  breaks: (words, rules) => `${words}; mutta se rikkoisi sääntöjä: ${rules}`,
  of: (name, whose) => `${name} (${whose})`,
  value: (name, value) => `${name}: ${value}`,
  yes: 'kyllä',
  no: 'ei',
};
