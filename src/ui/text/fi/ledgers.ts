// Finnish: words of the debrief's parts on each belt's worth, the two ledgers, and the years after.
import type { Text } from '../catalogue.ts';
import { exercisesOf, hexesOf, plural, seedsOf, yearsOf } from './count.ts';

export const worth: Text['worth'] = {
  working: 'Suunnitelmaa pelataan vöineen ja ilman niitä',
  noBelts: 'Suunnitelmassa ei ole vöitä, joten mitään ei voi jättää pois.',
  group: (name) => `Ryhmä ”${name}”`,
  alone: 'Mitä ilman sitä menetetään',
  share: 'Sen osuus kokonaisuudesta',
  finding: {
    needed: (name, amount) => `Eniten kaivataan tätä: ${name}. Ilman sitä menetetään ${amount}.`,
    none: (seeds) => `Yhtäkään ei kaivata yksinään: kun vain yksi jätetään pois, menetystä ei näy (${seedsOf(seeds)}).`,
    shares: (name, amount, whole) => `Kokonaisuudesta (${whole}) eniten tuo ${name}: ${amount}.`,
    noShares: 'Kaikki vyöt yhdessä eivät tuo mitään, minkä nämä siemenet voisivat osoittaa.',
  },
  amount: {
    delay: (n) => `${n} min viivettä`,
    denied: (n) => `${n} prosenttiyksikköä estämistä`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} %-yks.` },
  line: {
    never: (name, seeds) => `${name} on tarpeeton: ilman sitä mikään ei muutu millään siemenellä (${seedsOf(seeds)}).`,
    nothing: (name, seeds, low, high) =>
      `${name} on tarpeeton: ilman sitä ei muutu mitään, mikä näkyisi (${seedsOf(seeds)}; 95\u00a0%:n väli ${low}…${high}).`,
    needed: (name, amount, low, high) =>
      `${name} on tarpeen: ilman sitä menetetään ${amount} (95\u00a0%:n väli ${low}…${high}).`,
    harms: (name, amount, low, high) =>
      `${name} on haitaksi: ilman sitä saataisiin lisää ${amount} (95\u00a0%:n väli ${low}…${high}).`,
    denies: (points) => `Ilman sitä estetään ${points} prosenttiyksikköä harvemmin.`,
    spoils: (points) => `Ilman sitä estetään ${points} prosenttiyksikköä useammin.`,
  },
  axis: {
    delay: 'Viiveminuutit; estetyt harjoitukset määräajan kohdalla',
    denied: 'Estämisen prosenttiyksiköt',
  },
  aloneName: (names) =>
    `Mitä ilman kutakin menetetään, 95\u00a0%:n väleineen: ${names}. ”Näytä taulukkona” kertoo saman lukuina.`,
  shareName: (names) => `Shapleyn arvot 95\u00a0%:n väleineen: ${names}. ”Näytä taulukkona” kertoo saman lukuina.`,
  aloneNote:
    'Pylväs: kuinka paljon suunnitelma menettää, kun juuri tämä jätetään pois, samoilla siemenillä. Viikset: sen 95\u00a0%:n luottamusväli. Kahdesta vyöstä, jotka korvaavat toisensa, kumpaakaan ei kaivata paljon.',
  shareNote: {
    exact:
      'Shapleyn arvot: kunkin vyön tuoma lisä, keskiarvo kaikista asettamisjärjestyksistä. Yhteensä ne ovat kokonaisuus.',
    sampled: (orders) =>
      `Shapleyn arvot: kunkin vyön tuoma lisä, keskiarvo arvotuista asettamisjärjestyksistä (kullakin siemenellä ${orders}). Yhteensä ne ovat kokonaisuus.`,
  },
  few: (names) => `Liian harva siemen osoittaa osuutta, jotta väleihin voisi luottaa: ${names}.`,
  head: {
    what: 'Vyö tai ryhmä',
    value: 'Menetys ilman',
    share: 'Osuus',
    interval: '95\u00a0%:n väli',
    more: 'Siemeniä, joilla enemmän',
    less: 'Siemeniä, joilla vähemmän',
    seeds: 'Siemeniä, joilla osuus',
  },
  all: 'Kaikki vyöt yhdessä',
  onMap: 'Osoita lausetta tai siirry siihen näppäimistöllä, niin näet vyön kartalla.',
  noDelay:
    'Juuri mikään siemen ei määritä viivettä, sillä ilman vöitäkään liikkuva puoli ei pääse läpi: tässä näkyy estäminen.',
  setting: (seeds, runs) => `${seedsOf(seeds)}, niitä varten pelattu ${exercisesOf(runs)}.`,
};

export const ledgers: Text['ledgers'] = {
  intro:
    'Se, mitä suunnitelma tekee liikkuvalle puolelle, ja se, mitä se maksaa, pysyvät erillään: yhtä kokonaispistemäärää ei ole.',
  onMap: 'Näytä kartan tasona',
  effect: 'Sotilaallinen vaikutus',
  cost: 'Mitä se maksaa',
  working: 'Suunnitelmaa pelataan monella siemenellä',
  mean: (mean) => `keskimäärin ${mean}`,
  denied: 'Estetty',
  delay: 'Viive',
  clearance: 'Raivausaika',
  canalisation: 'Kanavointi',
  losses: 'Liikkuvan puolen tappiot',
  lossSteps: (mean) => `keskimäärin ${mean} vahvuusporrasta`,
  plan: 'Suunnitelma',
  law: 'Lakimerkinnät',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, joista kiistanalaisia ${disputed}`),
  burden: 'Rasitus siviileille',
  burdenWords: (mean, bands) => `keskimäärin ${mean} (${bands})`,
  years: 'Vuosia maan vapauttamiseen, mediaani',
  longer: 'pidempään kuin seurataan',
  after: 'Työ jälkeenpäin',
  afterWords: (weeks, points) => `keskimäärin ${weeks} partioviikkoa ja ${points} pistettä`,
  incidents: 'Tapauksia jälkeenpäin',
  front: 'Mikä suunnitelma kannattaa valita',
  onePlan: 'Toista suunnitelmaa, jonka voisi valita, ei ole.',
  axes: (axes) => `Tässä lasketaan: ${axes}.`,
  axis: {
    delay: 'keskimääräinen viive',
    denied: 'estettyjen pelikertojen osuus',
    clearance: 'raivausaika',
    canalisation: 'kanavointi',
    points: 'suunnitelman pisteet',
    effort: 'suunnitelman työminuutit',
    law: 'lakimerkinnät',
    burden: 'rasitus siviileille',
    legacyPoints: 'jälkivuosien pisteet',
    legacyYears: 'vuodet vapauttamiseen',
  },
  best: (plan) =>
    `”${plan}” on rintamassa: mikään muu suunnitelma ei ole kaikessa vähintään yhtä hyvä ja jossakin parempi.`,
  dominated: (plan, by) => `”${plan}” jää toisen varjoon: ${by} on kaikessa vähintään yhtä hyvä ja jossakin parempi.`,
  bothEnds:
    'Mitä useampi asia lasketaan, sitä useampi suunnitelma on rintamassa: ihmiset päättävät, mikä niistä valitaan.',
};

export const legacy: Text['legacy'] = {
  edition: 'Tämä skenaario ei seuraa jälkivuosia.',
  nothing: 'Jälkeenpäin ei ole mitään raivattavaa.',
  released: (years) =>
    years === 1 ? 'Kaikki maa on vapautettu vuodessa.' : `Kunnes kaikki maa on vapautettu, kuluu ${yearsOf(years)}.`,
  notReleased: (years, left) => `${yearsOf(years)}, joita pidemmälle ei seurata: vapauttamatta on ${hexesOf(left)}.`,
  note: 'Kukin pylväs on yhden vuoden loppu, korkeus on heksoja.',
  axis: 'Vuosia harjoituksen jälkeen; 0: sen loppu',
  name: (area) => `Heksat vuosittain: ${area}. ”Näytä taulukkona” kertoo saman lukuina.`,
  area: {
    suspected: 'epäilty',
    confirmed: 'vahvistettu',
    cleared: 'raivattu',
    reduced: 'supistettu',
    cancelled: 'kumottu',
  },
  mostly: {
    survey: (share) => `${share} maasta palaa käyttöön kartoituksella, ilman raivausta.`,
    clearing: (share) => `${share} maasta on raivattava.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Kartoitus ja raivaus: ${plural(weeks, { one: '# partioviikko', other: '# partioviikkoa' })} ja ${points}. Tapauksia: ${incidents}. Huomaamatta ja maahan jäänyt: ${residual}.`,
  head: ['Vuosi', 'Epäilty', 'Vahvistettu', 'Kumottu', 'Supistettu', 'Raivattu', 'Partio-vk', 'Pisteet', 'Altistus'],
  spending: (points, year) => `Kallein on vuosi ${year}: ${points}.`,
  pointsAxis: 'Pisteet vuosittain',
  pointsName: 'Kartoitukseen ja raivaukseen käytetyt pisteet vuosittain. ”Näytä taulukkona” kertoo saman lukuina.',
  pointsNote: 'Vuoden budjetti tulee skenaariosta; se, mihin se ei riitä, odottaa seuraavaa.',
  care: 'Mitä etukäteen valittiin',
  careLine: {
    hasty: (belts) => `Kiireiset, kirjaamattomat: ${belts}. Maata niiden ympärillä epäillään, ja se on kartoitettava.`,
    recorded: (belts) => `Kirjatut: ${belts}. Käyttökelpoinen kirjaus vahvistaa vaara-alueen heti.`,
    marked: (belts) => `Kirjatut ja merkityt: ${belts}. Kirjaukset pitävät varmasti, ja ihmiset pysyvät poissa.`,
  },
  life: (belts) => `Kytkeytyvät itse pois: ${belts}.`,
};
