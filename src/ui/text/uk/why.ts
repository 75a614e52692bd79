// Words of why: the panel, measures and their parts, draws, minutes, effects, and what would have turned an outcome. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { columns, count, formsOf, hexes, minutes, periods, points, rows, segments, steps, turns } from './numbers.ts';
import { changeWords, inputWords } from './why-inputs.ts';
import { measureWords } from './why-measures.ts';

const TEAMS = formsOf('# команда', '# команди', '# команд', '# команди');
/** After «на». */
const FOR_TEAMS = formsOf('# команду', '# команди', '# команд', '# команди');
const TEAM_MINUTES = formsOf('# командо-хвилина', '# командо-хвилини', '# командо-хвилин', '# командо-хвилини');
const CREW_MINUTES = formsOf('# бригадо-хвилина', '# бригадо-хвилини', '# бригадо-хвилин', '# бригадо-хвилини');
const ITEMS = formsOf('# одиниця', '# одиниці', '# одиниць', '# одиниці');
const MONTHS = formsOf('# місяць', '# місяці', '# місяців', '# місяця');
const YEARS = formsOf('# рік', '# роки', '# років', '# року');
const RELOADS = formsOf('# перезаряджання', '# перезаряджання', '# перезаряджань', '# перезаряджання');

export const why: Text['why'] = {
  input: inputWords,
  change: changeWords,
  title: 'Чому',
  part: 'Про кожне число результату можна запитати чому: поруч відкриються правила, дані й кидки, що за ним стоять.',
  ask: (what) => `Чому: ${what}`,
  short: 'чому?',
  back: 'Назад',
  close: 'Закрити',
  gone: 'Питати нема про що: жодного навчання не закінчено.',
  undefined: (measure) => `${measure}: не визначено.`,
  is: (measure, value) => `${measure}: ${value}.`,
  ofColumn: (column) => `Це визначає колона ${column}, остання з потрібних.`,
  bareColumn: (column) => `Без смуг це визначає колона ${column}.`,
  divided: (divisor) => `Суму ділять на ${divisor} і округлюють угору.`,
  sum: 'З чого це складається',
  figures: 'Числа, про які можна питати далі',
  partHead: ['Міра', 'Значення', 'Чому'],
  head: ['Що', 'Скільки', 'Ходи'],
  total: 'Разом',
  nothing: 'Це ні з чого не складається.',
  turnButton: (turn) => `хід ${turn}`,
  turnsMore: (n) => `і ще ${n}`,
  turns: 'Хід за ходом',
  turn: (turn, from, to) => `Хід ${turn}, хвилини від ${from} до ${to}`,
  happened: 'Що сталося',
  quiet: 'Нічого не сталося.',
  minutes: 'Хвилини',
  draws: 'Кидки',
  inputs: 'Числа в основі',
  rules: 'Правила',
  rule: (id) => `Правило ${id}`,
  ruleMissing: (id) => `У правилах немає ${id}.`,
  ruleLoading: 'Правила завантажуються…',
  rulesFailed: 'Правила не вдалося завантажити.',
  english: 'Текст правил англійською.',
  tables: 'Числа з назвами T-1, T-2 і далі стоять у таблицях RULES.md.',
  line: 'Один рядок журналу',
  drawTitle: (draw, place) => `Кидок: ${draw}, ${place}`,
  happens: (value, chance, share) => `Кидок — ${value}, менше за шанс ${chance} із 65536 (${share}): стається.`,
  happensNot: (value, chance, share) =>
    `Кидок — ${value}, не менше за шанс ${chance} із 65536 (${share}): не стається.`,
  short2: (by, more) => (more ? `Шанс, більший на ${by}, це змінив би.` : `Шанс, менший на ${by}, це змінив би.`),
  counter: (turn, place, actor, purpose) =>
    `Його лічильник: хід ${turn}, місце ${place}, дійова особа ${actor}, мета ${purpose}. Кожен може кинути його знову.`,
  drawLine: (draw, place, share, happened) =>
    happened
      ? `${draw}, ${place}: імовірність ${share}, стається`
      : `${draw}, ${place}: імовірність ${share}, не стається`,
  column: (column) => `Колона: ${column}.`,
  row: (row) => `ряд ${row}`,
  rows,
  teams: (left, teams) => `${count(left, TEAM_MINUTES)} на ${count(teams, FOR_TEAMS)}`,
  at: (place) => `на ${place}`,
  minutesLine: (column, spent, what, details) =>
    details.length === 0 ? `${column}: ${spent}, ${what}` : `${column}: ${spent}, ${what} (${details.join(', ')})`,
  withBelts: (what, here, bare) => `${what}: у навчанні ${here}, без смуг ${bare}`,
  year: (year) => `рік ${year}`,
  violation: (article, rule) => `${article} (${rule})`,
  turned: 'Що б це змінило',
  askTurned: 'Шукати найменші зміни, що перевернули б це',
  turnedWorking: 'Навчання розігрується знову з однією зміною',
  drawTurned: 'Вийшло б інакше з будь-якою однією з цих змін:',
  drawUnturned: 'Жодне число сценарію цього кидка не змінює.',
  outcome: {
    denied: 'Чому сторона руху не пройшла?',
    through: 'Чому сторона руху пройшла?',
    achieved: (group) => `Чому група «${group}» досягла свого ефекту?`,
    missed: (group) => `Чому група «${group}» не досягла свого ефекту?`,
  },
  wouldTurn: (n) =>
    n === 1
      ? 'Розіграно знову на цьому зерні; вийшло б інакше з цією зміною:'
      : 'Розіграно знову на цьому зерні; вийшло б інакше з будь-якою однією з цих змін:',
  nothingTurns: 'Жодна одинична зміна з випробуваних цього не перевернула б.',
  smallest: 'Кожна найменша у своєму роді: на одиницю менша вже не змінює нічого.',
  unturned: (inputs) => `Випробувано, і не змінює: ${inputs}.`,
  untried: (inputs) => `Не випробувано, бо навчань було б забагато: ${inputs}.`,
  mayWith: (n) =>
    n === 1 ? 'Це було б дозволено з цією зміною:' : 'Це було б дозволено з будь-якою однією з цих змін:',
  refusedWorking: 'Правила запитуються знову з однією зміною',
  sideOnly: 'За тим, що знає ваша сторона; пізніші ходи — так, ніби до того нічого іншого не сталося.',
  needsHead: ['Що потрібно', 'Скільки було', 'Скільки треба', 'Виконано'],
  needs: 'Чого вимагає ефект',
  atLeast: (n) => `щонайменше ${n}`,
  atMost: (n) => `щонайбільше ${n}`,
  met: 'так',
  notMet: (by) => `ні, на ${by}`,
  addressed: (names) => `Колони, чий шлях веде через її місця: ${names}.`,
  nobody: 'Шлях жодної колони не веде через її місця.',
  effect: (group, effect) => `«${group}», ефект: ${effect}`,
  lineTurned: 'До цього не дійшло б з будь-якою однією з цих змін:',
  lineUnturned: 'Жодна з випробуваних змін одного вхідного даного цього не перевертає.',
  ofLaid: (n) => `Поставлено відрізків: ${n}.`,
  told: (band, bounds) => `Це подається як «${band}» (${bounds}).`,
  over: (n, mean) => `Поділене на ${n} дає ${mean}.`,
  seed: (seed) => `зерно ${seed}`,
  columns: 'Кожна колона',
  route: (n) => `добрий шлях ${n}`,
  round: 'в обхід смуг',
  through: 'розчищаючи проходи в них',
  legacyDraws: 'Документація, обстеження і пропущене',
  measure: measureWords,
  what: {
    start: 'перш ніж прийде',
    ground: 'місцевість',
    hexside: 'перетин ребра',
    wait: 'чекання на прохід',
    lane: 'рух проходом',
    force: 'форсування загородження',
    trip: 'спотикання об пропущене',
    bump: 'наскок на загородження',
    sweep: 'прочісування',
    prove: 'перевірка',
    mark: 'позначення',
    search: 'обшук',
    engaged: 'ураження з поста',
    idle: 'чекання на кінець ходу',
    hold: 'стояння на своїй цілі',
    task: 'до кінця ходу',
    belt: 'установка',
    production: 'виробництво',
    survey: 'обстеження',
    technical: 'технічне обстеження',
    clearing: 'очищення потім',
    suspected: 'імовірно небезпечне',
    confirmed: 'підтверджене',
    exposure: 'загроза',
    kept: 'лишилося після очищення',
    uncovered: 'де немає жодного району',
    deadline: 'після строку',
    cut: 'гекс, який треба було б закрити',
    belts: 'смуги на шляху',
    below: 'менше',
    same: 'стільки само',
    above: 'більше',
    runs: 'навчання',
  },
  draw: {
    recon: 'виявлено розвідкою',
    bump: 'втрата від наскоку',
    seeThrough: 'розгадано',
    search: 'знайдено обшуком',
    jam: 'заглушено',
    degrade: 'мережу погіршено',
    fire: 'спрацювало, коли задіяно',
    record: 'документація придатна',
    survey: 'скасовано обстеженням',
    residual: 'щось пропущено назавжди',
    force: 'втрата від форсування',
    clearing: 'втрата від розчищення',
    miss: 'пропущено прочісуванням',
    trip: 'спотикання в неперевіреному проході',
    tripHazard: 'втрата від спотикання',
    engage: 'ураження з поста',
    engageLoss: 'втрата від ураження',
  },
  need: {
    addressed: 'колони, чий шлях веде туди',
    delay: 'їхні хвилини затримки разом',
    met: 'колони, що її зустріли',
    inArea: 'колони, що ввійшли в її район',
    kept: 'колони, яких вона не пропустила',
    keptInArea: 'колони, утримані в її районі',
    passed: 'колони, що її пройшли',
  },
  unit: (n, unit) => {
    switch (unit) {
      case 'minute':
        return minutes(n);
      case 'column':
        return columns(n);
      case 'row':
        return rows(n);
      case 'segment':
        return segments(n);
      case 'hex':
        return hexes(n);
      case 'team':
        return count(n, TEAMS);
      case 'step':
        return steps(n);
      case 'chance':
        return `${n} із 65536`;
      case 'point':
        return points(n);
      case 'crewMinute':
        return count(n, CREW_MINUTES);
      case 'item':
        return count(n, ITEMS);
      case 'period':
        return periods(n);
      case 'month':
        return count(n, MONTHS);
      case 'reload':
        return count(n, RELOADS);
      case 'turn':
        return turns(n);
      case 'year':
        return count(n, YEARS);
      case 'switch':
        return '';
    }
  },
  instead: (what, to, now, by) => `${what}: ${to}, а не ${now} (${by})`,
  away: (what, by) => `${what}: відстань ${by}`,
  switched: (what, to, now) => `${what}: ${to}, а не ${now}`,
  without: (belt) => `без смуги: ${belt}`,
  breaks: (words, rules) => `${words}; але це порушило б ${rules}`,
  of: (what, whose) => `${what} (${whose})`,
  value: (what, value) => `${what}: ${value}`,
  yes: 'так',
  no: 'ні',
};
