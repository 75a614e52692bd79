// Finnish: words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects.
import type { Text } from '../catalogue.ts';
import { plural, seedsOf } from './count.ts';

function routesOf(n: number): string {
  return plural(n, { one: '# hyvä reitti', other: '# hyvää reittiä' });
}

export const outcome: Text['outcome'] = {
  many: seedsOf,
  run: 'Harjoitus',
  runDenied: 'estetty',
  runThrough: (minute) => `läpi, ${minute}`,
  runDeniedLine: (seed, clearance) =>
    `Siemenellä ”${seed}” liikkuva puoli ei täyttänyt tehtäväänsä ajoissa. Raivaamiseen kului ${clearance}.`,
  runThroughLine: (seed, delay, clearance) =>
    `Siemenellä ”${seed}” liikkuva puoli pääsi läpi ${delay} myöhemmin kuin ilman vöitä. Raivaamiseen kului ${clearance}.`,
  runSameLine: (seed, clearance) =>
    `Siemenellä ”${seed}” liikkuva puoli pääsi läpi yhtä aikaisin kuin ilman vöitä. Raivaamiseen kului ${clearance}.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Siemenellä ”${seed}” liikkuva puoli pääsi läpi ${delay} aikaisemmin kuin ilman vöitä. Raivaamiseen kului ${clearance}.`,
  runNoDelayLine: (seed, clearance) =>
    `Siemenellä ”${seed}” liikkuva puoli pääsi läpi, mutta ilman vöitä se ei olisi päässyt. Raivaamiseen kului ${clearance}.`,
  clearance: 'Raivausaika',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Liikkuvalta puolelta kuluu raivaamiseen ja varmistamiseen keskimäärin ${mean} minuuttia (95\u00a0%:n väli ${low}…${high}); kahdeksassa harjoituksessa kymmenestä ${p10}–${p90}.`,
  clearanceSame: (minutes) =>
    `Liikkuvalta puolelta kuluu raivaamiseen ja varmistamiseen jokaisessa harjoituksessa ${minutes}.`,
  clearanceNone: 'Kukaan ei raivaa koskaan mitään.',
  denied: 'Estämisen todennäköisyys',
  deniedLine: (count, of, share, low, high) =>
    `Liikkuva puoli estetään: ${count}/${of} harjoitusta eli ${share} (95\u00a0%:n väli ${low}…${high}).`,
  delay: 'Viive',
  delayLine: (mean, low, high) =>
    `Viive on keskimäärin ${mean} minuuttia (95\u00a0%:n väli ${low}…${high}) verrattuna samoihin harjoituksiin ilman vöitä; estetty lasketaan määräaikaan saakka.`,
  delayNone: 'Liikkuva puoli ei pääse läpi ilman vöitäkään, joten viivettä ei ole määritelty.',
  routes: 'Hyvät reitit',
  routesFigure: {
    closed: (n, of) => `${n}/${of} suljettu`,
    lengthened: (n, of) => `${n}/${of} pidentynyt`,
    open: (of) => (of === 1 ? 'ainoa on avoin' : `kaikki ${of} avoinna`),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string, string])[] = [
      [closed, 'suljettuja', 'suljettu'],
      [lengthened, 'pidentyneitä', 'pidentynyt'],
      [open, 'avoimia', 'avoinna'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (there.length === 1) {
      const fate = there[0][2];
      return of === 1 ? `${name}: ainoa hyvä reitti on ${fate}.` : `${name}: ${routesOf(of)}, joka ainoa ${fate}.`;
    }
    return `${name}: ${routesOf(of)}, ${there.map(([n, fate]) => `${fate} ${n}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: tavoitteeseen ei vie yhtään tietä, ei vöiden kanssa eikä ilman.`,
  noFlows: 'Yhdelläkään liikkuvan puolen osastolla ei ole tietä kuljettavana.',
  executed: 'Laskettu niin, että kaikki etälevitteiset vyöt on levitetty ja kaikki reservivyöt laukaistu.',
  capacity: 'Jäljellä oleva läpäisykyky',
  capacityFigure: (left, of) => `${left}/${of} väylää`,
  capacityLine: (name, round, through, bare) =>
    `${name}: rinnakkaisia väyliä ${bare}, niistä kaikkien vöiden ohi ${round}, raivaamalla ${through}.`,
  unlimited: 'rajaton',
  unlimitedLine: (name) =>
    `${name}: jokin tie kulkee vain maastossa, johon ei saa asettaa vyötä, joten mikään ei voi rajoittaa sitä.`,
  par: 'Osuus ihannetuloksesta',
  parLine: (delay, value) =>
    `Mallissa ilman noppia tämä suunnitelma viivyttää ${delay}; paras tähän mennessä löydetty saman budjetin suunnitelma ${value}.`,
  parNone: 'Ihannetulosta ei ole vielä ratkaistu. Sen voi tehdä osassa ”Ihannetulos”.',
  parRefused: (reason) => `Tällä skenaariolla ei ole ihannetulosta: ${reason}`,
  notSolved: 'ratkaisematta',
  working: 'Suunnitelmaa pelataan monella siemenellä',
  routesWorking: 'Etsitään reittejä',
};

export const predicted: Text['predicted'] = {
  nothing: 'Ennen jälkipuinnin avaamista ei ennustettu mitään.',
  head: ['Mikä', 'Ennuste', 'Harjoituksessa', 'Monella siemenellä'],
  table: 'Sama lukuina',
  denied: 'Estetty',
  yes: 'estetään',
  no: 'läpi',
  open: 'ei sanottu',
  delay: 'Viive',
  shareDenied: (share) => `estetty ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (${low}…${high})`,
  why: 'Perustelusi',
  deniedRight: 'Olit oikeassa harjoituksesta: kävi niin kuin odotit.',
  deniedWrong: 'Harjoituksessa kävi toisin kuin odotit.',
  deniedMostly: (share) => `Monella siemenellä odotuksesi toteutui näin suuressa osassa harjoituksia: ${share}.`,
  delayNear: (minutes) => `Minuuttisi olivat enintään yhden vuoron päässä keskiarvosta: ero ${minutes}.`,
  delayTooHigh: (minutes) => `Odotit ${minutes} enemmän viivettä kuin suunnitelma keskimäärin aiheuttaa.`,
  delayTooLow: (minutes) => `Suunnitelma aiheuttaa keskimäärin ${minutes} enemmän viivettä kuin odotit.`,
  groups: 'Ryhmille ennustetut viiveet',
  groupHead: ['Ryhmä', 'Ennuste', 'Harjoituksessa', 'Siementen ka.', 'Alle / osui / yli'],
  groupNote: (tolerance) => `Ennuste osuu, kun pelikerran viive on enintään yhden vuoron (${tolerance}) päässä siitä.`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `Saman suunnitelman harjoituksia on ${of}: niistä ${above} viivytti liikkuvaa puolta kauemmin kuin sinun, ${below} vähemmän.`,
  clearanceFinding: (above, below, of) =>
    `Saman suunnitelman harjoituksia on ${of}: pidempään kuin sinun harjoituksessasi raivattiin ${above} kertaa, lyhyemmin ${below}.`,
  denied: (count, of) =>
    `Harjoituksesi päättyi estämiseen, ja niin kävi saman suunnitelman harjoituksissa näin usein: ${count}/${of}.`,
  through: (count, of) =>
    `Harjoituksessasi liikkuva puoli pääsi läpi, ja niin kävi saman suunnitelman harjoituksissa näin usein: ${count}/${of}.`,
  yours: 'sinun harjoituksesi',
  common: 'Se on lähellä keskikohtaa: tapahtui se, mitä tämä suunnitelma tekee.',
  aboveMost: 'Nopat auttoivat suunnitelmaasi: useimmat harjoitukset viivyttävät vähemmän.',
  belowMost: 'Nopat olivat suunnitelmaasi vastaan: useimmat harjoitukset viivyttävät enemmän.',
  far: (share) => `Näin kaukana reunalla tai kauempana on kaikista harjoituksista ${share}.`,
  undefined: 'Harjoituksesi tai kaikki muut eivät määritä viivettä: ilman vöitä kukaan ei pääse läpi.',
  byHand: {
    moving:
      'Liikkuvan puolen käskyt antoi ihminen: ero muihin harjoituksiin johtuu päätöksistä siinä missä nopistakin.',
    laying: 'Estävän puolen käskyt antoi ihminen: ero muihin harjoituksiin johtuu päätöksistä siinä missä nopistakin.',
  },
  quantiles: 'Monella siemenellä',
  working: 'Samaa suunnitelmaa pelataan muilla siemenillä',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `”${plan}” viivyttää liikkuvaa puolta eniten.`,
  firstShared: (plan, tied) =>
    `Suurin keskimääräinen viive on suunnitelmalla ”${plan}”, mutta nämä siemenet eivät erota sitä näistä: ${tied}.`,
  onlyNone: 'Hyllyssä ei ole muita suunnitelmia: tätä verrataan siihen, ettei vöitä ole.',
  alone: 'Vertailtavaa ei ole: tässä suunnitelmassa ei ole vöitä eikä hyllyssä ole toista.',
  illegal: (plans) => `Sääntöjen vastaiset, jätetty pois: ${plans}.`,
  axis: 'Keskimääräinen viive minuutteina; estetyt harjoitukset määräajan kohdalla',
  name: (plans) =>
    `Keskimääräiset viiveet 95\u00a0%:n väleineen, suunnitelmat: ${plans}. ”Näytä taulukkona” kertoo saman lukuina.`,
  note: 'Pylväs ulottuu keskiarvoon, viikset kattavat sen 95\u00a0%:n luottamusvälin.',
  setting: (seeds, policies) => `Kaikki samoilla siemenillä, määrä ${seeds}; taktiikat: ${policies}.`,
  rank: 'Sija',
  head: ['Suunnitelma', 'Viive keskim.', '95\u00a0%:n väli', 'Estetty', 'Sija'],
  noDelay: 'Mikään siemen ei määritä viivettä: ilman vöitä liikkuva puoli ei pääse läpi.',
};

export const effects: Text['effects'] = {
  none: 'Suunnitelmassa ei ole ryhmiä, joilla on ilmoitettu vaikutus. Ryhmät tehdään suunnitelmassa.',
  edition: 'Tässä skenaariossa ei ole ryhmiä.',
  head: ['Ryhmä', 'Ilmoitettu', 'Harjoituksessa', 'Saavutettu monella siemenellä'],
  table: 'Ilmoitetut ja saavutetut vaikutukset',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Ainoa ryhmä saavutti harjoituksessa ilmoitetun vaikutuksensa.'
        : 'Ainoa ryhmä ei saavuttanut harjoituksessa ilmoitettua vaikutustaan.'
      : `${achieved}/${of} ryhmästä saavutti harjoituksessa ilmoitetun vaikutuksensa.`,
  axis: 'Osuus harjoituksista, joissa vaikutus saavutettiin, %',
  name: (groups) => `Niiden harjoitusten osuus, joissa ryhmä saavutti vaikutuksensa: ${groups}.`,
  note: 'Pylväs ulottuu osuuteen, viikset kattavat sen 95\u00a0%:n luottamusvälin.',
  row: (group, effect) => `${group}: ${effect}`,
};
