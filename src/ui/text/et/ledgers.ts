// Estonian: words of the debrief's parts on each belt's worth, the two ledgers, and the years after.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function seedsOf(n: number): string {
  return plural(n, { one: '# seeme', other: '# seemet' });
}

export const worth: Text['worth'] = {
  working: 'Plaani mängitakse läbi selle vöödega ja ilma nendeta',
  noBelts: 'Plaanis pole vöid, seega pole midagi välja jätta.',
  group: (name) => `Rühm „${name}“`,
  alone: 'Mida ilma selleta kaotatakse',
  share: 'Selle osa tervikust',
  finding: {
    needed: (name, amount) => `Kõige rohkem tuntakse puudust siit: ${name}. Ilma selleta on kaotus ${amount}.`,
    none: (seeds) => `Üksi ei tunta puudust ühestki: ühe väljajätmisel ei ole kaotust näha (${seedsOf(seeds)}).`,
    shares: (name, amount, whole) => `Kogusummast (${whole}) annab kõige rohkem ${name}: ${amount}.`,
    noShares: 'Kõik vööd koos ei anna midagi, mida need seemned näidata suudaksid.',
  },
  amount: {
    delay: (n) => `${n} min viivitust`,
    denied: (n) => `${n} protsendipunkti tõkestamist`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} pp` },
  line: {
    never: (name, seeds) => `${name} pole vajalik: ilma selleta ei muutu ühegi seemnega midagi (${seedsOf(seeds)}).`,
    nothing: (name, seeds, low, high) =>
      `${name} pole vajalik: ilma selleta ei muutu midagi, mida ${seedsOf(seeds)} näidata suudaks (95% vahemik ${low} kuni ${high}).`,
    needed: (name, amount, low, high) =>
      `${name} on vajalik: ilma selleta on kaotus ${amount} (95% vahemik ${low} kuni ${high}).`,
    harms: (name, amount, low, high) =>
      `${name} kahjustab: ilma selleta oleks võit ${amount} (95% vahemik ${low} kuni ${high}).`,
    denies: (points) => `Ilma selleta tõkestatakse ${points} protsendipunkti harvemini.`,
    spoils: (points) => `Ilma selleta tõkestatakse ${points} protsendipunkti sagedamini.`,
  },
  axis: {
    delay: 'Viivitusminutid; tõkestatud õppused tähtaja juures',
    denied: 'Tõkestamise protsendipunktid',
  },
  aloneName: (names) =>
    `Mida ilma igaüheta kaotatakse, koos 95% usaldusvahemikega: ${names}. „Näita tabelina“ ütleb sama arvudega.`,
  shareName: (names) => `Shapley väärtused koos 95% usaldusvahemikega: ${names}. „Näita tabelina“ ütleb sama arvudega.`,
  aloneNote:
    'Tulp: kui palju plaan kaotab, kui ainult see välja jätta, samade seemnetega. Vurrud: selle 95% usaldusvahemik. Kahest vööst, mis teineteist asendada saavad, ei tunta kummastki eriti puudust.',
  shareNote: {
    exact: 'Shapley väärtused: iga vöö panus, keskmistatud üle kõigi rajamisjärjestuste. Kokku annavad need terviku.',
    sampled: (orders) =>
      `Shapley väärtused: iga vöö panus, keskmistatud iga seemne korral üle loositud rajamisjärjestuste (arv: ${orders}). Kokku annavad need terviku.`,
  },
  few: (names) => `Liiga vähe seemneid näitab osa, et nende vahemikke usaldada: ${names}.`,
  head: {
    what: 'Vöö või rühm',
    value: 'Kaotus ilma',
    share: 'Osa',
    interval: '95% vahemik',
    more: 'Seemneid rohkemaga',
    less: 'Seemneid vähemaga',
    seeds: 'Seemneid osaga',
  },
  all: 'Kõik vööd koos',
  onMap: 'Osuta lausele või liigu sellele klaviatuuriga, et näha vööd kaardil.',
  noDelay: 'Peaaegu ükski seeme ei määra viivitust, sest liikuv pool ei pääse ka vöödeta läbi: näidatakse tõkestamist.',
  setting: (seeds, runs) =>
    `${seedsOf(seeds)}, selleks läbi mängitud ${plural(runs, { one: '# õppus', other: '# õppust' })}.`,
};

export const ledgers: Text['ledgers'] = {
  intro: 'Mida plaan liikuva poolega teeb ja mida see maksab, jääb lahku: üht koondhinnet ei ole.',
  onMap: 'Näita kaardikihina',
  effect: 'Sõjaline mõju',
  cost: 'Mida see maksab',
  working: 'Plaani mängitakse paljude seemnetega läbi',
  mean: (mean) => `keskmiselt ${mean}`,
  denied: 'Tõkestatud',
  delay: 'Viivitus',
  clearance: 'Puhastusaeg',
  canalisation: 'Kanaliseerimine',
  losses: 'Liikuva poole kaotused',
  lossSteps: (mean) => `keskmiselt ${mean} tugevusastet`,
  plan: 'Plaan',
  law: 'Õiguskandeid',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, neist vaieldavaid ${disputed}`),
  burden: 'Koormus elanikele',
  burdenWords: (mean, bands) => `keskmiselt ${mean} (${bands})`,
  years: 'Aastaid maa vabastamiseni, mediaan',
  longer: 'kauem, kui jälgitakse',
  after: 'Töö hiljem',
  afterWords: (weeks, points) => `keskmiselt ${weeks} meeskonnanädalat ja ${points} punkti`,
  incidents: 'Intsidente hiljem',
  front: 'Millist plaani tasub valida',
  onePlan: 'Teist plaani, mida valida, ei ole.',
  axes: (axes) => `Siin läheb arvesse: ${axes}.`,
  axis: {
    delay: 'keskmine viivitus',
    denied: 'tõkestatud kordade osa',
    clearance: 'puhastusaeg',
    canalisation: 'kanaliseerimine',
    points: 'plaani punktid',
    effort: 'plaani tööminutid',
    law: 'õiguskanded',
    burden: 'koormus elanikele',
    legacyPoints: 'järgnevate aastate punktid',
    legacyYears: 'aastad vabastamiseni',
  },
  best: (plan) => `„${plan}“ on frondil: ükski teine plaan pole kõiges vähemalt sama hea ja milleski parem.`,
  dominated: (plan, by) => `„${plan}“ jääb alla plaanile ${by}: see on kõiges vähemalt sama hea ja milleski parem.`,
  bothEnds: 'Mida rohkem arvesse läheb, seda rohkem plaane on frondil: milline neist valida, otsustavad inimesed.',
};

export const legacy: Text['legacy'] = {
  edition: 'See stsenaarium järgnevaid aastaid ei jälgi.',
  nothing: 'Hiljem pole midagi puhastada.',
  released: (years) =>
    years === 1
      ? 'Kogu maa on vabastatud aasta jooksul.'
      : plural(years, {
          one: 'Kogu maa vabastamiseni kulub # aasta.',
          other: 'Kogu maa vabastamiseni kulub # aastat.',
        }),
  notReleased: (years, left) =>
    `${plural(years, { one: '# aasta', other: '# aastat' })}, kaugemale ei jälgita: vabastamata on ${plural(left, { one: '# kuusnurk', other: '# kuusnurka' })}.`,
  note: 'Iga tulp on ühe aasta lõpp, kõrgus on kuusnurgad.',
  axis: 'Aastaid pärast õppust; 0: selle lõpp',
  name: (area) => `Kuusnurgad aastate kaupa: ${area}. „Näita tabelina“ ütleb sama arvudega.`,
  area: {
    suspected: 'kahtlusalune',
    confirmed: 'kinnitatud',
    cleared: 'puhastatud',
    reduced: 'vähendatud',
    cancelled: 'välistatud',
  },
  mostly: {
    survey: (share) => `${share} maast tuleb tagasi uuringuga, ilma puhastamata.`,
    clearing: (share) => `${share} maast tuleb puhastada.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Uuring ja puhastamine: ${plural(weeks, { one: '# meeskonnanädal', other: '# meeskonnanädalat' })} ja ${points}. Intsidente: ${incidents}. Märkamata ja maha jäänud: ${residual}.`,
  head: [
    'Aasta',
    'Kahtlusal.',
    'Kinnitatud',
    'Välistatud',
    'Vähendatud',
    'Puhastatud',
    'Meesk.-näd.',
    'Punkte',
    'Kokkupuude',
  ],
  spending: (points, year) => `Kõige kallim on ${year}. aasta: ${points}.`,
  pointsAxis: 'Punktid aastate kaupa',
  pointsName: 'Uuringule ja puhastamisele kulunud punktid aastate kaupa. „Näita tabelina“ ütleb sama arvudega.',
  pointsNote: 'Aasta eelarve annab stsenaarium; milleks sellest ei jätku, ootab järgmist.',
  care: 'Mis valiti ette',
  careLine: {
    hasty: (belts) => `Kiirustades, dokumenteerimata: ${belts}. Maa nende ümber on kahtluse all ja seda tuleb uurida.`,
    recorded: (belts) => `Dokumenteeritud: ${belts}. Kasutatav dokument kinnitab ohuala kohe.`,
    marked: (belts) =>
      `Dokumenteeritud ja tähistatud: ${belts}. Dokumendid kehtivad kindlasti ja inimesed hoitakse eemal.`,
  },
  life: (belts) => `Lülituvad ise välja: ${belts}.`,
};
