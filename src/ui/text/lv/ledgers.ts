// Words of the debrief's parts on each belt's worth, the two ledgers, and the years after. In Latvian.
import type { Text } from '../catalogue.ts';
import { drills, plural, seeds, teamWeeks } from './count.ts';

const TABLE = '„Rādīt tabulu” to pašu pasaka skaitļos.';

export const worth: Text['worth'] = {
  working: 'Plāns tiek spēlēts ar joslām un bez tām',
  noBelts: 'Plānā nav joslu, tāpēc nav ko atņemt.',
  group: (name) => `Grupa „${name}”`,
  alone: 'Kas zūd bez tās',
  share: 'Tās daļa no visa',
  finding: {
    needed: (name, amount) => `Visvairāk pietrūktu: ${name}. Bez tās zūd: ${amount}.`,
    none: (n) => `Neviena viena pati nav nepieciešama: ${seeds(n)} nerāda zudumu, ja atņem tikai vienu.`,
    shares: (name, amount, whole) => `Pavisam: ${whole}. Visvairāk dod ${name}: ${amount}.`,
    noShares: 'Visas joslas kopā nedod neko, ko šīs sēklas spētu parādīt.',
  },
  amount: {
    delay: (n) => `${n} min kavēšanās`,
    denied: (n) => `${n} liegšanas procentpunkti`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} pp.` },
  line: {
    never: (name, n) => `${name}: nav vajadzīga. Bez tās nekas nemainās ne ar vienu sēklu (pavisam ${seeds(n)}).`,
    nothing: (name, n, low, high) =>
      `${name}: nav vajadzīga. Bez tās nemainās nekas, ko ${seeds(n)} spētu parādīt (95 % intervāls no ${low} līdz ${high}).`,
    needed: (name, amount, low, high) =>
      `${name}: vajadzīga. Bez tās zūd: ${amount} (95 % intervāls no ${low} līdz ${high}).`,
    harms: (name, amount, low, high) =>
      `${name}: kaitē. Bez tās iegūtu: ${amount} (95 % intervāls no ${low} līdz ${high}).`,
    denies: (points) => `Bez tās ceļš tiek liegts retāk par ${points} procentpunktiem.`,
    spoils: (points) => `Bez tās ceļš tiek liegts biežāk par ${points} procentpunktiem.`,
  },
  axis: {
    delay: 'Kavēšanās minūtes; liegts ceļš – pie termiņa',
    denied: 'Liegšanas procentpunkti',
  },
  aloneName: (names) => `Kas zūd bez katras, ar 95 % intervāliem: ${names}. ${TABLE}`,
  shareName: (names) => `Šeplija vērtības ar 95 % intervāliem: ${names}. ${TABLE}`,
  aloneNote:
    'Stabiņš: cik plāns zaudē, ja atņem tikai to, ar tām pašām sēklām. Ūsas: tās 95 % intervāls. Divas joslas, kas var aizstāt viena otru, abas pietrūkst maz.',
  shareNote: {
    exact: 'Šeplija vērtības: katras joslas devums, vidēji pa visām likšanas kārtībām. Saskaitītas tās dod visu.',
    sampled: (orders) =>
      `Šeplija vērtības: katras joslas devums, vidēji pa likšanas kārtībām, kas izlozētas ar katru sēklu (pa ${orders}). Saskaitītas tās dod visu.`,
  },
  few: (names) => `Pārāk maz sēklu rāda daļu, lai intervāliem varētu uzticēties: ${names}.`,
  head: {
    what: 'Josla vai grupa',
    value: 'Bez tās zūd',
    share: 'Daļa',
    interval: '95 % intervāls',
    more: 'Sēklas, kur vairāk',
    less: 'Sēklas, kur mazāk',
    seeds: 'Sēklas ar daļu',
  },
  all: 'Visas joslas kopā',
  onMap: 'Rādiet uz teikumu vai pārejiet uz to ar tastatūru, lai redzētu joslu kartē.',
  noDelay:
    'Gandrīz nevienai sēklai kavēšanās nav definēta, jo arī bez joslām kustīgā puse netiek cauri: rādīta liegšana.',
  setting: (n, runs) => `${seeds(n)}, tam izspēlēts: ${drills(runs)}.`,
};

export const ledgers: Text['ledgers'] = {
  intro: 'Ko plāns nodara kustīgajai pusei un cik tas maksā, paliek atsevišķi: viena kopēja vērtējuma nav.',
  onMap: 'Rādīt kā kartes slāni',
  effect: 'Militārā ietekme',
  cost: 'Cik tas maksā',
  working: 'Plāns tiek spēlēts ar daudzām sēklām',
  mean: (mean) => `vidēji ${mean}`,
  denied: 'Ceļš liegts',
  delay: 'Kavēšanās',
  clearance: 'Attīrīšanas laiks',
  canalisation: 'Kanalizēšana',
  losses: 'Kustīgās puses zaudējumi',
  lossSteps: (mean) => `vidēji stipruma pakāpes: ${mean}`,
  plan: 'Plāns',
  law: 'Tiesību ieraksti',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, no tiem strīdīgi: ${disputed}`),
  burden: 'Slogs civiliedzīvotājiem',
  burdenWords: (mean, bands) => `vidēji ${mean} (${bands})`,
  years: 'Gadi, līdz zeme ir atbrīvota, mediāna',
  longer: 'ilgāk, nekā seko',
  after: 'Darbs pēc tam',
  afterWords: (weeks, points) => `vidēji komandas nedēļas: ${weeks}, punkti: ${points}`,
  incidents: 'Incidenti pēc tam',
  front: 'Kuru plānu vērts izvēlēties',
  onePlan: 'Cita plāna, no kā izvēlēties, nav.',
  axes: (axes) => `Šeit skaita: ${axes}.`,
  axis: {
    delay: 'vidējā kavēšanās',
    denied: 'liegšanas daļa',
    clearance: 'attīrīšanas laiks',
    canalisation: 'kanalizēšana',
    points: 'plāna punkti',
    effort: 'plāna darba min',
    law: 'tiesību ieraksti',
    burden: 'slogs civiliedzīvotājiem',
    legacyPoints: 'vēlāko gadu punkti',
    legacyYears: 'gadi līdz atbrīvošanai',
  },
  best: (plan) => `Plāns „${plan}” ir frontē: neviens cits nav vismaz tikpat labs visā un kaut kur labāks.`,
  dominated: (plan, by) => `Plānu „${plan}” pārspēj ${by}: vismaz tikpat labs visā un kaut kur labāks.`,
  bothEnds: 'Jo vairāk skaita, jo vairāk plānu ir frontē: kuru no tiem ņemt, izlemj cilvēki.',
};

export const legacy: Text['legacy'] = {
  edition: 'Šis scenārijs vēlākajiem gadiem neseko.',
  nothing: 'Pēc tam nav ko attīrīt.',
  released: (years) =>
    years === 1
      ? 'Visa zeme tiek atbrīvota gada laikā.'
      : plural(years, {
          zero: 'Visa zeme tiek atbrīvota # gados.',
          one: 'Visa zeme tiek atbrīvota # gadā.',
          other: 'Visa zeme tiek atbrīvota # gados.',
        }),
  notReleased: (years, left) =>
    `Pēc gadiem, kuriem seko (${years}), nav atbrīvoti: ${plural(left, { zero: '# sešstūru', one: '# sešstūris', other: '# sešstūri' })}.`,
  note: 'Katrs stabiņš ir gada beigas, tā augstums – sešstūri.',
  axis: 'Gadi pēc mācībām; 0 – to beigas',
  name: (area) => `Sešstūri pa gadiem: ${area}. ${TABLE}`,
  area: {
    suspected: 'iespējami',
    confirmed: 'apstiprināti',
    cleared: 'attīrīta',
    reduced: 'samazināta',
    cancelled: 'atcelta',
  },
  mostly: {
    survey: (share) => `${share} zemes atgriežas ar apsekošanu, bez attīrīšanas.`,
    clearing: (share) => `${share} zemes ir jāattīra.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Apsekošana un attīrīšana: ${teamWeeks(weeks)} un ${points}. Incidenti: ${incidents}. Palaists garām un palicis: ${residual}.`,
  head: [
    'Gads',
    'Iespējami',
    'Apstiprināti',
    'Atcelta',
    'Samazināta',
    'Attīrīta',
    'Komandu ned.',
    'Punkti',
    'Apdraudējums',
  ],
  spending: (points, year) => `Dārgākais ir ${year}. gads: ${points}.`,
  pointsAxis: 'Punkti pa gadiem',
  pointsName: `Apsekošanai un attīrīšanai iztērētie punkti pa gadiem. ${TABLE}`,
  pointsNote: 'Gada budžetu nosaka scenārijs; kam tā nepietiek, gaida nākamo gadu.',
  care: 'Kas izvēlēts iepriekš',
  careLine: {
    hasty: (belts) => `Steigā, bez pierakstiem: ${belts}. Zeme apkārt ir iespējami bīstama, un tā jāapseko.`,
    recorded: (belts) => `Ar pierakstiem: ${belts}. Derīgs pieraksts zemi apstiprina uzreiz.`,
    marked: (belts) => `Ar pierakstiem un marķētas: ${belts}. Pieraksti noteikti der, un cilvēkus attur.`,
  },
  life: (belts) => `Izslēdzas pašas: ${belts}.`,
};
