// Estonian: words of the compare panel: settings, progress, the tables, the ranking, the front, the pictures, the sentences on differences.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function seedsOf(n: number): string {
  return plural(n, { one: '# seeme', other: '# seemet' });
}

export const compare: Text['compare'] = {
  title: 'Plaanide võrdlus',
  intro: 'Iga plaan mängitakse läbi samade seemnetega, nii et erinevused tulevad plaanidest, mitte täringutest.',
  plans: 'Võrreldavad plaanid',
  noBelts: 'Vöödeta plaan',
  policy: 'Liikuv pool',
  seeds: 'Seemnete arv',
  seedsBad: (low, high) => `Täisarv vahemikus ${low} kuni ${high}.`,
  seedBase: 'Seemnete algus',
  seedBaseBad: 'Tekst pikkusega 1 kuni 30 märki.',
  run: 'Võrdle',
  cancel: 'Tühista',
  needTwo: 'Vali vähemalt kaks.',
  running: (done, of) => `Seemneid mängitud: ${done}/${of}`,
  progress: 'Võrdluse edenemine',
  cancelled: 'Võrdlus on tühistatud.',
  failed: (reason) => `Võrdlust ei saanud lõpetada: ${reason}`,
  illegal: (plan, reason) => `„${plan}“ on reeglitega vastuolus: ${reason}`,
  done: (seeds) => `Võrdlus on valmis: ${seedsOf(seeds)}.`,
  setting: (seeds, policies, base) => `${seedsOf(seeds)} alates „${base}1“; taktikad: ${policies}`,
  stale: 'Plaanid või seaded on pärast seda võrdlust muutunud.',
};

export const report: Text['report'] = {
  effect: 'Sõjaline mõju',
  cost: 'Mida see maksab',
  denial: 'Tõkestamise tõenäosus',
  denialCell: (share, low, high) => `${share} (${low} kuni ${high})`,
  runs: 'Tõkestatud kordi',
  more: 'Kanaliseerimine ja kaotused',
  denialCount: (count, of) => `${count}/${of}`,
  interval: 'Sulgudes 95% Wilsoni vahemik',
  delay: 'Viivitus, min',
  clearance: 'Puhastusaeg, min',
  canalisation: 'Kanaliseerimine',
  losses: 'Kaotused, astmeid keskm.',
  points: 'Punkte',
  effort: 'Tööminuteid',
  others: 'Mida see teistele maksab (keskmised)',
  violations: 'Õiguskandeid',
  burden: 'Koormus',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Aastaid vabastamiseni, mediaan',
  longer: 'kauem, kui jälgitakse',
  legacyPoints: 'Punkte hiljem',
  weeks: 'Meeskonnanädalaid hiljem',
  incidents: 'Intsidente hiljem',
  intent: 'Mida rühmad pidid tegema',
  intentHead: ['Plaan ja rühm', 'Mõju', 'Saavutatud', 'Viivitus, keskm.', 'Ennustus', 'Alla / pihtas / üle'],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Saavutatud: mängukordade osa koos 95% usaldusvahemikuga. Ennustus on pihtas, kui mängukorra viivitus erineb sellest kuni ühe käigu võrra.',
  plan: 'Plaan',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Keskm.' },
  absent: 'tõkest.',
  notDefined: '–',
  restricted:
    'Keskmine on piiratud viivituse oma: tõkestatud mängukord läheb arvesse tähtajaga. Kvantiil, mis langeb tõkestatud mängukordade hulka, on märgitud „tõkest.“.',
};

export const ranking: Text['ranking'] = {
  title: 'Järjestus',
  by: { delay: 'Keskmise viivituse järgi, min', denied: 'Tõkestamise tõenäosuse järgi' },
  rank: 'Koht',
  value: { delay: 'Keskm. viivitus', denied: 'Tõkestatud' },
  tied: 'Ei eristu plaanidest',
  note: 'Kohad, mida need seemned lubavad; ühe tabeli kõik kohad on korraga õiged 95% kindlusega. Sama kohta jagavaid plaane ei saa eristada.',
};

export const front: Text['front'] = {
  title: 'Mõju ja kulu',
  effect: 'Mõju',
  cost: 'Kulu',
  axis: {
    delay: 'Keskmine viivitus, min',
    denied: 'Tõkestatud kordi, %',
    clearance: 'Puhastusaeg, min',
    canalisation: 'Kanaliseerimine, %',
    points: 'Punkte',
    effort: 'Tööminuteid',
    law: 'Õiguskandeid',
    burden: 'Koormus',
    legacyPoints: 'Punkte hiljem',
    legacyYears: 'Aastaid vabastamiseni',
  },
  name: (effect, cost, plans) =>
    `${effect} ja ${cost.toLowerCase()}, plaanid: ${plans}. „Näita tabelina“ ütleb sama arvudega.`,
  finding: (plans, n) =>
    n === 1
      ? `${plans}: ühelgi teisel plaanil pole sama suure või väiksema kuluga nii suurt mõju.`
      : `Valida tasub nende seast: ${plans}.`,
  key: 'Üleval ja vasakul on parem. Täidetud: ühelgi teisel plaanil pole vähemalt sama suurt mõju sama suure või väiksema kuluga. Kriips on 95% usaldusvahemik.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Plaan',
  place: 'Front',
  onFront: 'frondil',
  dominated: (plans) => `ei: sama kuluga või odavamalt teeb vähemalt sama palju ${plans}`,
  empty: 'Miski ei määra seda.',
};
export const chart: Text['chart'] = {
  title: 'Jaotused',
  show: 'Pildil',
  what: { delay: 'Viivitus', clearance: 'Puhastusaeg' },
  axis: {
    delay: 'Viivitus minutites; tõkestatud mängukorrad tähtaja juures',
    clearance: 'Puhastusaeg minutites',
  },
  name: (what, plans) =>
    `${what}: mängukordade osa minutite järgi, plaanid: ${plans}. „Näita tabelina“ ütleb sama arvudega.`,
  median: (minutes) => `mediaan ${minutes}`,
  key: 'Kõrgus: mängukordade osa; iga plaani kõrgeim tulp täidab rea. Kriips on mediaan, allolev riba ulatub P10-st P90-ni.',
  spread: {
    one: (what, minutes) => `${what}: mediaan on ${minutes}.`,
    same: (what, minutes) => `${what}: kõigil plaanidel on sama mediaan, ${minutes}.`,
    apart: (what, least, low, most, high) =>
      `${what}: väikseim mediaan on ${low} (${least}), suurim ${high} (${most}).`,
  },
  asTable: 'Näita tabelina',
  minutes: 'Minutid',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Ükski mängukord ei määra seda.',
};

export const paired: Text['paired'] = {
  title: 'Erinevused paarikaupa',
  note: '95% usaldusvahemikud samade seemnetega. Kui vahemikus on 0, pole erinevust näha.',
  delayMore: (a, b, mean, low, high) =>
    `${a} viivitab ${mean} minutit rohkem kui ${b} (95% vahemik ${low} kuni ${high}).`,
  delayNone: (a, b, low, high) =>
    `Viivitus: ${a} ja ${b} ei erine nähtavalt (95% vahemik ${low} kuni ${high} minutit).`,
  delayUndefined: (a, b) => `Viivitus: ${a} ja ${b}, pole ühegi seemnega määratud.`,
  clearanceMore: (a, b, mean, low, high) =>
    `${a} maksab liikuvale poolele ${mean} minutit rohkem puhastamist kui ${b} (95% vahemik ${low} kuni ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Puhastusaeg: ${a} ja ${b} ei erine nähtavalt (95% vahemik ${low} kuni ${high} minutit).`,
  deniedMore: (a, b, mean, low, high) =>
    `${a} tõkestab ${mean} protsendipunkti sagedamini kui ${b} (95% vahemik ${low} kuni ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Tõkestamine: ${a} ja ${b} ei erine nähtavalt (95% vahemik ${low} kuni ${high} protsendipunkti).`,
};
