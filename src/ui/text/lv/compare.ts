// Words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences. In Latvian.
import type { Text } from '../catalogue.ts';
import { seeds } from './count.ts';

export const compare: Text['compare'] = {
  title: 'Salīdzināt plānus',
  intro: 'Visus plānus spēlē ar vienām un tām pašām sēklām, lai atšķirības nāktu no plāniem, nevis kauliņiem.',
  plans: 'Salīdzināmie plāni',
  noBelts: 'Bez joslām',
  policy: 'Kustīgā puse',
  seeds: 'Sēklu skaits',
  seedsBad: (low, high) => `Vesels skaitlis no ${low} līdz ${high}.`,
  seedBase: 'Sēklu sākums',
  seedBaseBad: 'Teksts no 1 līdz 30 zīmēm.',
  run: 'Salīdzināt',
  cancel: 'Atcelt',
  needTwo: 'Izvēlieties vismaz divus.',
  running: (done, of) => `Izspēlētas sēklas: ${done} no ${of}`,
  progress: 'Salīdzināšanas gaita',
  cancelled: 'Salīdzināšana atcelta.',
  failed: (reason) => `Salīdzināšanu neizdevās pabeigt: ${reason}`,
  illegal: (plan, reason) => `Plāns „${plan}” ir pretrunā noteikumiem: ${reason}`,
  done: (n) => `Salīdzināšana pabeigta: ${seeds(n)}.`,
  setting: (n, policies, base) => `${seeds(n)} no „${base}1”; taktikas: ${policies}`,
  stale: 'Pēc šīs salīdzināšanas plāni vai iestatījumi ir mainījušies.',
};

export const report: Text['report'] = {
  effect: 'Militārā ietekme',
  cost: 'Cik tas maksā',
  denial: 'Liegšanas varbūtība',
  denialCell: (share, low, high) => `${share} (no ${low} līdz ${high})`,
  runs: 'Ceļš liegts',
  more: 'Kanalizēšana un zaudējumi',
  denialCount: (count, of) => `${count} no ${of}`,
  interval: 'iekavās – 95 % Vilsona intervāls',
  delay: 'Kavēšanās, min',
  clearance: 'Attīrīšanas laiks, min',
  canalisation: 'Kanalizēšana',
  losses: 'Zaudējumi, vid. pakāpes',
  points: 'Punkti',
  effort: 'Darba min',
  others: 'Cik tas maksā citiem (vidēji)',
  violations: 'Tiesību ieraksti',
  burden: 'Slogs',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Gadi līdz atbrīvošanai, mediāna',
  longer: 'ilgāk, nekā seko',
  legacyPoints: 'Punkti pēc tam',
  weeks: 'Komandas nedēļas pēc tam',
  incidents: 'Incidenti pēc tam',
  intent: 'Kas grupām bija jāizdara',
  intentHead: ['Plāns un grupa', 'Ietekme', 'Sasniegts', 'Kavēšanās, vid.', 'Prognoze', 'Mazāk / trāpīts / vairāk'],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Sasniegts: mācību daļa ar tās 95 % intervālu. Prognoze ir trāpīta, ja mācību kavēšanās no tās atšķiras ne vairāk kā par gājienu.',
  plan: 'Plāns',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Vidēji' },
  absent: 'liegts',
  notDefined: '–',
  restricted:
    'Vidējais ir no ierobežotās kavēšanās: mācības, kurās ceļš liegts, skaita ar termiņu. Kvantile, kas iekrīt starp tām, tiek rādīta kā „liegts”.',
};

export const chart: Text['chart'] = {
  title: 'Sadalījumi',
  show: 'Kas attēlots',
  what: { delay: 'Kavēšanās', clearance: 'Attīrīšanas laiks' },
  axis: {
    delay: 'Kavēšanās minūtēs; liegts ceļš – pie termiņa',
    clearance: 'Attīrīšanas laiks minūtēs',
  },
  name: (what, plans) => `${what}: mācību daļa pa minūtēm; plāni: ${plans}. „Rādīt tabulu” to pašu pasaka skaitļos.`,
  median: (minutes) => `mediāna ${minutes}`,
  key: 'Augstums: mācību daļa; katra plāna augstākais stabiņš aizpilda tā rindu. Svītriņa ir mediāna, josla apakšā iet no P10 līdz P90.',
  spread: {
    one: (what, minutes) => `${what}: mediāna ir ${minutes}.`,
    same: (what, minutes) => `${what}: visiem plāniem ir viena mediāna, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: mediāna ir ${low} (${least}) un ${high} (${most}).`,
  },
  asTable: 'Rādīt tabulu',
  minutes: 'Minūtes',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Nevienās mācībās tas nav definēts.',
};

export const paired: Text['paired'] = {
  title: 'Atšķirības pa pāriem',
  note: '95 % intervāli ar vienām un tām pašām sēklām. Kur intervālā ir 0, atšķirība nav parādīta.',
  delayMore: (a, b, mean, low, high) =>
    `„${a}” kavē ${mean} min ilgāk nekā „${b}” (95 % intervāls no ${low} līdz ${high}).`,
  delayNone: (a, b, low, high) =>
    `Kavēšanās: atšķirība starp „${a}” un „${b}” nav redzama (95 % intervāls no ${low} līdz ${high} min).`,
  delayUndefined: (a, b) => `Kavēšanās, „${a}” un „${b}”: nav definēta ne ar vienu sēklu.`,
  clearanceMore: (a, b, mean, low, high) =>
    `„${a}” liek kustīgajai pusei attīrīt ${mean} min ilgāk nekā „${b}” (95 % intervāls no ${low} līdz ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Attīrīšanas laiks: atšķirība starp „${a}” un „${b}” nav redzama (95 % intervāls no ${low} līdz ${high} min).`,
  deniedMore: (a, b, mean, low, high) =>
    `„${a}” liedz ceļu par ${mean} procentpunktiem biežāk nekā „${b}” (95 % intervāls no ${low} līdz ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Liegšana: atšķirība starp „${a}” un „${b}” nav redzama (95 % intervāls no ${low} līdz ${high} procentpunktiem).`,
};

export const ranking: Text['ranking'] = {
  title: 'Kurš kurā vietā',
  by: { delay: 'Pēc vidējās kavēšanās, min', denied: 'Pēc liegšanas varbūtības' },
  rank: 'Vieta',
  value: { delay: 'Vidējā kavēšanās', denied: 'Liegts' },
  tied: 'Nav atšķirams no',
  note: 'Vietas, ko pieļauj šīs sēklas; visas tabulas vietas kopā ir pareizas ar 95 %. Plāni, kuru vietas sakrīt, nav atšķirami.',
};

export const front: Text['front'] = {
  title: 'Ietekme pret cenu',
  effect: 'Ietekme',
  cost: 'Cena',
  axis: {
    delay: 'Vidējā kavēšanās, min',
    denied: 'Ceļš liegts, %',
    clearance: 'Attīrīšanas laiks, min',
    canalisation: 'Kanalizēšana, %',
    points: 'Punkti',
    effort: 'Darba min',
    law: 'Tiesību ieraksti',
    burden: 'Slogs',
    legacyPoints: 'Punkti pēc tam',
    legacyYears: 'Gadi līdz atbrīvošanai',
  },
  name: (effect, cost, plans) =>
    `${effect} un ${cost.toLowerCase()}; plāni: ${plans}. „Rādīt tabulu” to pašu pasaka skaitļos.`,
  finding: (plans, n) =>
    n === 1
      ? `${plans}: neviens cits plāns nedod tik daudz ietekmes, nemaksājot vairāk.`
      : `Vērts izvēlēties no: ${plans}.`,
  key: 'Augstāk un vairāk pa kreisi ir labāk. Aizpildīts: neviens cits plāns nedod vismaz tikpat, nemaksājot vairāk. Svītra ir 95 % intervāls.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Plāns',
  place: 'Fronte',
  onFront: 'frontē',
  dominated: (plans) => `nē: ${plans} dod vismaz tikpat, nemaksājot vairāk`,
  empty: 'Nekas to nedefinē.',
};
