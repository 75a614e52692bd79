// Words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects. In Polish.
import type { Text } from '../catalogue.ts';
import { count, formsOf, genitive, seeds } from './numbers.ts';

const ROUTES = formsOf('# dobra droga', '# dobre drogi', '# dobrych dróg', '# dobrej drogi');

/** After "na". */
const onSeeds = (n: number) => genitive(n, 'ziarnie', 'ziarnach');
/** After "z". */
const ofExercises = (n: number) => genitive(n, 'ćwiczenia', 'ćwiczeń');

export const outcome: Text['outcome'] = {
  many: (n) => `na ${onSeeds(n)}`,
  run: 'Ćwiczenie',
  runDenied: 'zatrzymano',
  runThrough: (minute) => `przeszli po ${minute}`,
  runDeniedLine: (seed, clearance) =>
    `Na ziarnie „${seed}” strona maszerująca nie wykonała zadania na czas. Torowanie zajęło jej ${clearance}.`,
  runThroughLine: (seed, delay, clearance) =>
    `Na ziarnie „${seed}” strona maszerująca przeszła, o ${delay} później niż bez pasów. Torowanie zajęło jej ${clearance}.`,
  runSameLine: (seed, clearance) =>
    `Na ziarnie „${seed}” strona maszerująca przeszła tak samo wcześnie jak bez pasów. Torowanie zajęło jej ${clearance}.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Na ziarnie „${seed}” strona maszerująca przeszła, o ${delay} wcześniej niż bez pasów. Torowanie zajęło jej ${clearance}.`,
  runNoDelayLine: (seed, clearance) =>
    `Na ziarnie „${seed}” strona maszerująca przeszła, a bez pasów by nie przeszła. Torowanie zajęło jej ${clearance}.`,
  clearance: 'Czas torowania',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Torowanie i sprawdzanie zajmuje stronie maszerującej średnio ${mean} min (przedział 95%: od ${low} do ${high}); w ośmiu ćwiczeniach na dziesięć trwa od ${p10} do ${p90}.`,
  clearanceSame: (minutes) => `Torowanie i sprawdzanie zajmuje stronie maszerującej w każdym ćwiczeniu ${minutes}.`,
  clearanceNone: 'Nikt nigdy niczego nie toruje.',
  denied: 'Prawdopodobieństwo zatrzymania',
  deniedLine: (n, of, share, low, high) =>
    `Strona maszerująca zostaje zatrzymana w ${n} z ${ofExercises(of)}: ${share} (przedział 95%: od ${low} do ${high}).`,
  delay: 'Opóźnienie',
  delayLine: (mean, low, high) =>
    `Opóźnienie wynosi średnio ${mean} min (przedział 95%: od ${low} do ${high}) względem tych samych ćwiczeń bez pasów; zatrzymane liczy się do terminu.`,
  delayNone: 'Bez pasów strona maszerująca też nie przechodzi, więc opóźnienie jest nieokreślone.',
  routes: 'Dobre drogi',
  routesFigure: {
    closed: (n, of) => `zamknięte: ${n} z ${of}`,
    lengthened: (n, of) => `wydłużone: ${n} z ${of}`,
    open: (of) => (of === 1 ? 'jedyna jest otwarta' : `otwarte wszystkie: ${of}`),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string, string])[] = [
      [closed, 'zamknięte', 'zamknięta'],
      [lengthened, 'wydłużone', 'wydłużona'],
      [open, 'otwarte', 'otwarta'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (there.length === 1)
      return of === 1
        ? `${name}: jedyna dobra droga jest ${there[0][2]}.`
        : `${name}: ${there[0][1]} wszystkie dobre drogi, razem ${of}.`;
    return `${name}: ${count(of, ROUTES)}, w tym ${there.map(([n, fate]) => `${fate}: ${n}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: nie ma drogi do celu, ani z pasami, ani bez nich.`,
  noFlows: 'Żadna kolumna strony maszerującej nie ma dokąd iść.',
  executed: 'Liczone z postawionymi wszystkimi pasami zdalnymi i uruchomionymi wszystkimi rezerwowymi.',
  capacity: 'Pozostała przepustowość',
  capacityFigure: (left, of) => `${left} z ${genitive(of, 'drogi', 'dróg')}`,
  capacityLine: (name, round, through, bare) =>
    `${name}: z dróg obok siebie (${bare}) omija wszystkie pasy ${round}, a z torowaniem zostaje ${through}.`,
  unlimited: 'bez ograniczeń',
  unlimitedLine: (name) =>
    `${name}: pewna droga prowadzi tylko terenem, na którym nie wolno stawiać pasów, więc nic jej nie ograniczy.`,
  par: 'Ile wzorca',
  parLine: (delay, value) =>
    `W modelu bez kości ten plan opóźnia o ${delay}; najlepszy znaleziony dotąd plan o tym budżecie o ${value}.`,
  parNone: 'Wzorca jeszcze nie obliczono. Można to zrobić w części „Wzorzec”.',
  parRefused: (reason) => `Wzorzec jest dla tego scenariusza nieokreślony: ${reason}`,
  notSolved: 'nieobliczone',
  working: 'Rozgrywanie planu na wielu ziarnach',
  routesWorking: 'Szukanie dróg',
};

export const predicted: Text['predicted'] = {
  nothing: 'Przed otwarciem omówienia niczego nie przewidziano.',
  head: ['Co', 'Przewidziane', 'W ćwiczeniu', 'Na wielu ziarnach'],
  table: 'To samo w liczbach',
  denied: 'Zatrzymanie',
  yes: 'zatrzymana',
  no: 'przejdzie',
  open: 'nie podano',
  delay: 'Opóźnienie',
  shareDenied: (share) => `zatrzymana w ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (od ${low} do ${high})`,
  why: 'Twoje uzasadnienie',
  deniedRight: 'Co do ćwiczenia to była racja: stało się to, czego można się było spodziewać.',
  deniedWrong: 'Ćwiczenie potoczyło się inaczej, niż przewidziano.',
  deniedMostly: (share) => `Na wielu ziarnach twoje przewidywanie sprawdziło się w ${share} ćwiczeń.`,
  delayNear: (minutes) => `Twoje minuty różnią się od średniej najwyżej o turę: o ${minutes}.`,
  delayTooHigh: (minutes) => `Twoje przewidywanie to o ${minutes} opóźnienia więcej, niż plan powoduje średnio.`,
  delayTooLow: (minutes) => `Plan powoduje średnio o ${minutes} opóźnienia więcej, niż przewidziano.`,
  groups: 'Opóźnienia przewidziane dla grup',
  groupHead: ['Grupa', 'Przewidziane', 'W ćwiczeniu', 'Średnia z ziaren', 'Poniżej / traf. / powyżej'],
  groupNote: (tolerance) =>
    `Przewidywanie jest trafne, gdy opóźnienie w przebiegu różni się od niego najwyżej o turę (${tolerance}).`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `Spośród ${ofExercises(of)} z tym samym planem dłużej niż twoje opóźniło stronę maszerującą ${above}, krócej ${below}.`,
  clearanceFinding: (above, below, of) =>
    `Spośród ${ofExercises(of)} z tym samym planem dłużej niż w twoim torowano w ${above}, krócej w ${below}.`,
  denied: (n, of) =>
    `W twoim ćwiczeniu strona maszerująca została zatrzymana; tak samo w ${n} z ${ofExercises(of)} z tym samym planem.`,
  through: (n, of) =>
    `W twoim ćwiczeniu strona maszerująca przeszła; tak samo w ${n} z ${ofExercises(of)} z tym samym planem.`,
  yours: 'twoje ćwiczenie',
  common: 'To blisko środka: stało się to, co ten plan zwykle robi.',
  aboveMost: 'Kości pomogły twojemu planowi: większość ćwiczeń opóźnia mniej.',
  belowMost: 'Kości były przeciw twojemu planowi: większość ćwiczeń opóźnia bardziej.',
  far: (share) => `Tak daleko od środka lub dalej leży ${share} wszystkich ćwiczeń.`,
  undefined: 'Twoje ćwiczenie albo wszystkie inne nie określają opóźnienia: bez pasów nikt nie przechodzi.',
  byHand: {
    moving: 'Rozkazy strony maszerującej wydawał człowiek: twoje ćwiczenie różni się od innych i decyzjami, i kośćmi.',
    laying: 'Rozkazy strony stawiającej wydawał człowiek: twoje ćwiczenie różni się od innych i decyzjami, i kośćmi.',
  },
  quantiles: 'Na wielu ziarnach',
  working: 'Rozgrywanie tego samego planu na innych ziarnach',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `Najbardziej opóźnia stronę maszerującą plan „${plan}”.`,
  firstShared: (plan, tied) =>
    `Największe średnie opóźnienie ma plan „${plan}”, ale te ziarna nie odróżniają go od: ${tied}.`,
  onlyNone: 'Na półce nie ma innych planów: ten jest porównywany z mapą bez pasów.',
  alone: 'Nie ma czego porównać: ten plan nie ma pasów, a innego na półce nie ma.',
  illegal: (plans) => `Łamią zasady i zostały pominięte: ${plans}.`,
  axis: 'Średnie opóźnienie w minutach; zatrzymane ćwiczenia przy terminie',
  name: (plans) => `Średnie opóźnienia z przedziałami 95%, plany: ${plans}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  note: 'Słupek sięga średniej, wąsy obejmują jej przedział 95%.',
  setting: (n, policies) => `Wszystkie na tych samych ziarnach (${seeds(n)}); strategie: ${policies}.`,
  rank: 'Miejsce',
  head: ['Plan', 'Średnie opóźnienie', 'Przedział 95%', 'Zatrzymane', 'Miejsce'],
  noDelay: 'Żadne ziarno nie określa opóźnienia: bez pasów strona maszerująca nie przechodzi.',
};

export const effects: Text['effects'] = {
  none: 'Plan nie ma grup z zadeklarowanym efektem. Grupy tworzy się w planie.',
  edition: 'Ten scenariusz nie ma grup.',
  head: ['Grupa', 'Zadeklarowany', 'W ćwiczeniu', 'Osiągnięty na wielu ziarnach'],
  table: 'Efekty zadeklarowane i osiągnięte',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Jedyna grupa osiągnęła w ćwiczeniu zadeklarowany efekt.'
        : 'Jedyna grupa nie osiągnęła w ćwiczeniu zadeklarowanego efektu.'
      : `Zadeklarowany efekt osiągnęło w ćwiczeniu ${achieved} z ${genitive(of, 'grupy', 'grup')}.`,
  axis: 'Udział ćwiczeń z zadeklarowanym efektem, %',
  name: (groups) => `Udziały ćwiczeń, w których grupy osiągnęły swój efekt: ${groups}.`,
  note: 'Słupek sięga udziału, wąsy obejmują jego przedział 95%.',
  row: (group, effect) => `${group}: ${effect}`,
};
