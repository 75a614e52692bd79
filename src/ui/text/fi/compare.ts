// Finnish: words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences.
import type { Text } from '../catalogue.ts';
import { seedsOf } from './count.ts';

export const compare: Text['compare'] = {
  title: 'Vertaa suunnitelmia',
  intro: 'Jokainen suunnitelma pelataan samoilla siemenillä, joten erot tulevat suunnitelmista eivätkä nopista.',
  plans: 'Vertailtavat suunnitelmat',
  noBelts: 'Vyötön suunnitelma',
  policy: 'Liikkuva puoli',
  seeds: 'Siementen määrä',
  seedsBad: (low, high) => `Kokonaisluku väliltä ${low}–${high}.`,
  seedBase: 'Siementen alku',
  seedBaseBad: 'Teksti, 1–30 merkkiä.',
  run: 'Vertaa',
  cancel: 'Peruuta',
  needTwo: 'Valitse vähintään kaksi.',
  running: (done, of) => `Siemeniä pelattu: ${done}/${of}`,
  progress: 'Vertailun eteneminen',
  cancelled: 'Vertailu on peruutettu.',
  failed: (reason) => `Vertailua ei saatu valmiiksi: ${reason}`,
  illegal: (plan, reason) => `”${plan}” on sääntöjen vastainen: ${reason}`,
  done: (seeds) => `Vertailu on valmis: ${seedsOf(seeds)}.`,
  setting: (seeds, policies, base) => `${seedsOf(seeds)} alkaen ”${base}1”; taktiikat: ${policies}`,
  stale: 'Suunnitelmat tai asetukset ovat muuttuneet tämän vertailun jälkeen.',
};

export const report: Text['report'] = {
  effect: 'Sotilaallinen vaikutus',
  cost: 'Mitä se maksaa',
  denial: 'Estämisen todennäköisyys',
  denialCell: (share, low, high) => `${share} (${low}–${high})`,
  runs: 'Estetyt pelikerrat',
  more: 'Kanavointi ja tappiot',
  denialCount: (count, of) => `${count}/${of}`,
  interval: 'suluissa 95\u00a0%:n Wilsonin väli',
  delay: 'Viive, min',
  clearance: 'Raivausaika, min',
  canalisation: 'Kanavointi',
  losses: 'Tappiot, portaita keskim.',
  points: 'Pisteet',
  effort: 'Työminuutit',
  others: 'Mitä se maksaa muille (keskiarvot)',
  violations: 'Lakimerkinnät',
  burden: 'Rasitus',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Vuosia vapauttamiseen, mediaani',
  longer: 'pidempään kuin seurataan',
  legacyPoints: 'Pisteitä jälkeenpäin',
  weeks: 'Partio-vk jälkeenpäin',
  incidents: 'Tapauksia jälkeenpäin',
  intent: 'Mitä ryhmien oli tarkoitus tehdä',
  intentHead: ['Suunnitelma ja ryhmä', 'Vaikutus', 'Saavutettu', 'Viive keskim.', 'Ennuste', 'Alle / osui / yli'],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Saavutettu: osuus pelikerroista 95\u00a0%:n väleineen. Ennuste osuu, kun pelikerran viive on enintään yhden vuoron päässä siitä.',
  plan: 'Suunnitelma',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Keskiarvo' },
  absent: 'estetty',
  notDefined: '–',
  restricted:
    'Keskiarvo on rajoitetun viiveen: estetty pelikerta lasketaan määräaikaan saakka. Kvantiili, joka osuu estettyihin pelikertoihin, on ”estetty”.',
};

export const chart: Text['chart'] = {
  title: 'Jakaumat',
  show: 'Kuvassa',
  what: { delay: 'Viive', clearance: 'Raivausaika' },
  axis: {
    delay: 'Viive minuutteina; estetyt pelikerrat määräajan kohdalla',
    clearance: 'Raivausaika minuutteina',
  },
  name: (what, plans) =>
    `${what}: osuus pelikerroista minuuteittain, suunnitelmat: ${plans}. ”Näytä taulukkona” kertoo saman lukuina.`,
  median: (minutes) => `mediaani ${minutes}`,
  key: 'Korkeus: osuus pelikerroista; kunkin suunnitelman korkein pylväs täyttää rivinsä. Viiva on mediaani, alla oleva palkki ulottuu P10:stä P90:een.',
  spread: {
    one: (what, minutes) => `${what}: mediaani on ${minutes}.`,
    same: (what, minutes) => `${what}: kaikilla suunnitelmilla on sama mediaani, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: pienin mediaani on ${low} (${least}), suurin ${high} (${most}).`,
  },
  asTable: 'Näytä taulukkona',
  minutes: 'Minuutit',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Mikään pelikerta ei määritä tätä.',
};

export const paired: Text['paired'] = {
  title: 'Erot pareittain',
  note: '95\u00a0%:n luottamusvälit samoilla siemenillä. Jos väliin kuuluu 0, eroa ei ole näytetty.',
  delayMore: (a, b, mean, low, high) =>
    `${a} viivyttää ${mean} minuuttia enemmän kuin ${b} (95\u00a0%:n väli ${low}…${high}).`,
  delayNone: (a, b, low, high) =>
    `Viive: ${a} ja ${b} eivät eroa todettavasti (95\u00a0%:n väli ${low}…${high} minuuttia).`,
  delayUndefined: (a, b) => `Viive: ${a} ja ${b}, ei määritelty millään siemenellä.`,
  clearanceMore: (a, b, mean, low, high) =>
    `${a} maksaa liikkuvalle puolelle ${mean} minuuttia enemmän raivausta kuin ${b} (95\u00a0%:n väli ${low}…${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Raivausaika: ${a} ja ${b} eivät eroa todettavasti (95\u00a0%:n väli ${low}…${high} minuuttia).`,
  deniedMore: (a, b, mean, low, high) =>
    `${a} estää ${mean} prosenttiyksikköä useammin kuin ${b} (95\u00a0%:n väli ${low}…${high}).`,
  deniedNone: (a, b, low, high) =>
    `Estäminen: ${a} ja ${b} eivät eroa todettavasti (95\u00a0%:n väli ${low}…${high} prosenttiyksikköä).`,
};

export const ranking: Text['ranking'] = {
  title: 'Sijoitukset',
  by: { delay: 'Keskimääräisen viiveen mukaan, min', denied: 'Estämisen todennäköisyyden mukaan' },
  rank: 'Sija',
  value: { delay: 'Viive keskim.', denied: 'Estetty' },
  tied: 'Ei erotu näistä',
  note: 'Sijat, jotka nämä siemenet sallivat; yhden taulukon sijat pitävät paikkansa yhtä aikaa 95\u00a0%:n varmuudella. Samoilla sijoilla olevia suunnitelmia ei voi erottaa toisistaan.',
};

export const front: Text['front'] = {
  title: 'Vaikutus ja hinta',
  effect: 'Vaikutus',
  cost: 'Hinta',
  axis: {
    delay: 'Keskimääräinen viive, min',
    denied: 'Estetyt pelikerrat, %',
    clearance: 'Raivausaika, min',
    canalisation: 'Kanavointi, %',
    points: 'Pisteet',
    effort: 'Työminuutit',
    law: 'Lakimerkinnät',
    burden: 'Rasitus',
    legacyPoints: 'Pisteitä jälkeenpäin',
    legacyYears: 'Vuosia vapauttamiseen',
  },
  name: (effect, cost, plans) =>
    `${effect} ja ${cost.toLowerCase()}, suunnitelmat: ${plans}. ”Näytä taulukkona” kertoo saman lukuina.`,
  finding: (plans, n) =>
    n === 1
      ? `${plans}: millään muulla suunnitelmalla ei ole yhtä suurta vaikutusta enintään samalla hinnalla.`
      : `Näistä kannattaa valita: ${plans}.`,
  key: 'Ylempänä ja vasemmalla on parempi. Täytetty: millään muulla suunnitelmalla ei ole vähintään yhtä suurta vaikutusta enintään samalla hinnalla. Jana on 95\u00a0%:n luottamusväli.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Suunnitelma',
  place: 'Rintama',
  onFront: 'rintamassa',
  dominated: (plans) => `ei: vähintään saman tekee enintään samalla hinnalla ${plans}`,
  empty: 'Mikään ei määritä tätä.',
};
