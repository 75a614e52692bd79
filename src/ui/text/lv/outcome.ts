// Words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects. In Latvian.
import type { Text } from '../catalogue.ts';
import { toRoutes, withSeeds } from './count.ts';

const TABLE = '„Rādīt tabulu” to pašu pasaka skaitļos.';

export const outcome: Text['outcome'] = {
  many: (n) => `ar ${withSeeds(n)}`,
  run: 'Mācības',
  runDenied: 'ceļš liegts',
  runThrough: (minute) => `cauri ${minute} laikā`,
  runDeniedLine: (seed, clearance) =>
    `Ar sēklu „${seed}” kustīgā puse uzdevumu laikā neizpildīja. Attīrīja ${clearance}.`,
  runThroughLine: (seed, delay, clearance) =>
    `Ar sēklu „${seed}” kustīgā puse tika cauri ${delay} vēlāk nekā bez joslām. Attīrīja ${clearance}.`,
  runSameLine: (seed, clearance) =>
    `Ar sēklu „${seed}” kustīgā puse tika cauri tikpat agri kā bez joslām. Attīrīja ${clearance}.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Ar sēklu „${seed}” kustīgā puse tika cauri ${delay} agrāk nekā bez joslām. Attīrīja ${clearance}.`,
  runNoDelayLine: (seed, clearance) =>
    `Ar sēklu „${seed}” kustīgā puse tika cauri, bet bez joslām nebūtu tikusi. Attīrīja ${clearance}.`,
  clearance: 'Attīrīšanas laiks',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Vidēji kustīgā puse attīra un pārbauda ${mean} min (95 % intervāls no ${low} līdz ${high}); astoņās no desmit mācībām – no ${p10} līdz ${p90} min.`,
  clearanceSame: (minutes) => `Kustīgā puse visās mācībās attīra un pārbauda ${minutes}.`,
  clearanceNone: 'Neviens nekad neko neattīra.',
  denied: 'Liegšanas varbūtība',
  deniedLine: (count, of, share, low, high) =>
    `Kustīgajai pusei ceļš ir liegts ${count} no ${of} mācībām: ${share} (95 % intervāls no ${low} līdz ${high}).`,
  delay: 'Kavēšanās',
  delayLine: (mean, low, high) =>
    `Kavēšanās ir vidēji ${mean} min (95 % intervāls no ${low} līdz ${high}), salīdzinot ar tām pašām mācībām bez joslām; liegtu ceļu skaita līdz termiņam.`,
  delayNone: 'Arī bez joslām kustīgā puse netiek cauri, tāpēc kavēšanās nav definēta.',
  routes: 'Labie ceļi',
  routesFigure: {
    closed: (n, of) => `slēgti ${n} no ${of}`,
    lengthened: (n, of) => `pagarināti ${n} no ${of}`,
    open: (of) => (of === 1 ? 'vienīgais ir vaļējs' : `vaļēji visi ${of}`),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string, string])[] = [
      [closed, 'slēgts', 'slēgti'],
      [lengthened, 'pagarināts', 'pagarināti'],
      [open, 'vaļējs', 'vaļēji'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (of === 1) return `${name}: vienīgais labais ceļš ir ${there[0][1]}.`;
    return `${name}: no ${toRoutes(of)} ${there.map(([n, , fate]) => `${fate} ${n}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: ceļa līdz mērķim nav ne ar joslām, ne bez tām.`,
  noFlows: 'Nevienai kustīgās puses kolonnai nav ceļa.',
  executed: 'Skaitīts ar visām ieliktām attālinātajām un visām izpildītām rezerves joslām.',
  capacity: 'Atlikusī caurlaidība',
  capacityFigure: (left, of) => `${left} no ${of} ceļiem`,
  capacityLine: (name, round, through, bare) =>
    `${name}: līdzās var iet kolonnas: apejot visas joslas ${round}, attīrot ${through}, bez joslām ${bare}.`,
  unlimited: 'bez robežas',
  unlimitedLine: (name) => `${name}: ir ceļš tikai pa zemi, kur josla nedrīkst būt, tāpēc to ierobežot nevar nekas.`,
  par: 'Etalona daļa',
  parLine: (delay, value) =>
    `Modelī bez kauliņiem šis plāns kavē ${delay}; labākais līdz šim atrastais šī budžeta plāns – ${value}.`,
  parNone: 'Etalons vēl nav aprēķināts. To var izdarīt daļā „Etalons”.',
  parRefused: (reason) => `Šim scenārijam etalons nav definēts: ${reason}`,
  notSolved: 'nav aprēķināts',
  working: 'Plāns tiek spēlēts ar daudzām sēklām',
  routesWorking: 'Tiek meklēti ceļi',
};

export const predicted: Text['predicted'] = {
  nothing: 'Pirms pārrunu atvēršanas nekas netika prognozēts.',
  head: ['Kas', 'Prognoze', 'Mācībās', 'Ar daudzām sēklām'],
  table: 'Tas pats skaitļos',
  denied: 'Ceļš',
  yes: 'liegts',
  no: 'cauri',
  open: 'nav pateikts',
  delay: 'Kavēšanās',
  shareDenied: (share) => `liegts ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (no ${low} līdz ${high})`,
  why: 'Jūsu iemesls',
  deniedRight: 'Par mācībām jums bija taisnība: notika, ko gaidījāt.',
  deniedWrong: 'Mācības izvērtās citādi, nekā gaidījāt.',
  deniedMostly: (share) => `Ar daudzām sēklām jūsu gaidītais piepildījās ${share} mācību.`,
  delayNear: (minutes) => `Jūsu minūtes no vidējā atšķīrās mazāk nekā par gājienu: ${minutes}.`,
  delayTooHigh: (minutes) => `Jūs gaidījāt par ${minutes} lielāku kavēšanos, nekā plāns vidēji rada.`,
  delayTooLow: (minutes) => `Plāns vidēji rada par ${minutes} lielāku kavēšanos, nekā gaidījāt.`,
  groups: 'Grupām prognozētā kavēšanās',
  groupHead: ['Grupa', 'Prognoze', 'Mācībās', 'Sēklu vidējais', 'Mazāk / trāpīts / vairāk'],
  groupNote: (tolerance) =>
    `Prognoze ir trāpīta, ja mācību kavēšanās no tās atšķiras ne vairāk kā par gājienu (${tolerance}).`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `No ${of} mācībām ar to pašu plānu ${above} kavēja kustīgo pusi ilgāk nekā jūsējās, ${below} – īsāk.`,
  clearanceFinding: (above, below, of) =>
    `No ${of} mācībām ar to pašu plānu ${above} attīrīja ilgāk nekā jūsējās, ${below} – īsāk.`,
  denied: (count, of) => `Jūsu mācībās ceļš liegts; tāpat arī ${count} no ${of} mācībām ar to pašu plānu.`,
  through: (count, of) => `Jūsu mācībās kustīgā puse tika cauri; tāpat arī ${count} no ${of} mācībām ar to pašu plānu.`,
  yours: 'jūsu mācības',
  common: 'Tas ir tuvu vidum: notika tas, ko šis plāns dara.',
  aboveMost: 'Kauliņi palīdzēja jūsu plānam: vairums mācību kavē īsāk.',
  belowMost: 'Kauliņi bija pret jūsu plānu: vairums mācību kavē ilgāk.',
  far: (share) => `Tik tālu no vidus vai vēl tālāk ir ${share} visu mācību.`,
  undefined: 'Jūsu mācībām vai visām pārējām kavēšanās nav definēta: bez joslām neviens netiek cauri.',
  byHand: {
    moving: 'Kustīgajai pusei pavēles deva cilvēks: starp jūsējām un pārējām ir ne tikai kauliņi, bet arī lēmumi.',
    laying: 'Liekošajai pusei pavēles deva cilvēks: starp jūsējām un pārējām ir ne tikai kauliņi, bet arī lēmumi.',
  },
  quantiles: 'Ar daudzām sēklām',
  working: 'Tas pats plāns tiek spēlēts ar citām sēklām',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `Visilgāk kustīgo pusi kavē „${plan}”.`,
  firstShared: (plan, tied) => `Lielākā vidējā kavēšanās ir plānam „${plan}”, bet šīs sēklas to neatšķir no: ${tied}.`,
  onlyNone: 'Citu plānu plauktā nav: šo salīdzina ar karti bez joslām.',
  alone: 'Nav ko salīdzināt: šim plānam nav joslu, un cita plauktā arī nav.',
  illegal: (plans) => `Pretrunā noteikumiem un izlaisti: ${plans}.`,
  axis: 'Vidējā kavēšanās minūtēs; liegts ceļš – pie termiņa',
  name: (plans) => `Vidējā kavēšanās ar 95 % intervāliem; plāni: ${plans}. ${TABLE}`,
  note: 'Stabiņš sniedzas līdz vidējam, ūsas – pār tā 95 % intervālu.',
  setting: (n, policies) => `Visi ar tām pašām sēklām (${n}); taktikas: ${policies}.`,
  rank: 'Vieta',
  head: ['Plāns', 'Vidējā kavēšanās', '95 % intervāls', 'Liegts', 'Vieta'],
  noDelay: 'Neviena sēkla kavēšanos nedefinē: bez joslām kustīgā puse netiek cauri.',
};

export const effects: Text['effects'] = {
  none: 'Plānā nav grupu ar paziņotu ietekmi. Grupas veido plānā.',
  edition: 'Šajā scenārijā grupu nav.',
  head: ['Grupa', 'Paziņots', 'Mācībās', 'Sasniegts ar daudzām sēklām'],
  table: 'Paziņotā un sasniegtā ietekme',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Vienīgā grupa mācībās savu paziņoto ietekmi sasniedza.'
        : 'Vienīgā grupa mācībās savu paziņoto ietekmi nesasniedza.'
      : `${achieved} no ${of} grupām mācībās sasniedza savu paziņoto ietekmi.`,
  axis: 'Mācību daļa ar paziņoto ietekmi, %',
  name: (groups) => `Mācību daļa, kurā grupas sasniedza savu ietekmi: ${groups}.`,
  note: 'Stabiņš sniedzas līdz daļai, ūsas – pār tās 95 % intervālu.',
  row: (group, effect) => `${group}: ${effect}`,
};
