// Estonian: words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function seedsOf(n: number): string {
  return plural(n, { one: '# seeme', other: '# seemet' });
}

function routesOf(n: number): string {
  return plural(n, { one: '# hea marsruut', other: '# head marsruuti' });
}

export const outcome: Text['outcome'] = {
  many: (seeds) => seedsOf(seeds),
  run: 'Õppus',
  runDenied: 'tõkestatud',
  runThrough: (minute) => `läbi, ${minute}`,
  runDeniedLine: (seed, clearance) =>
    `Seemnega „${seed}“ ei jõudnud liikuv pool oma ülesannet õigel ajal täita. Puhastamisele kulus ${clearance}.`,
  runThroughLine: (seed, delay, clearance) =>
    `Seemnega „${seed}“ pääses liikuv pool läbi ${delay} hiljem kui ilma vöödeta. Puhastamisele kulus ${clearance}.`,
  runSameLine: (seed, clearance) =>
    `Seemnega „${seed}“ pääses liikuv pool läbi sama vara kui ilma vöödeta. Puhastamisele kulus ${clearance}.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Seemnega „${seed}“ pääses liikuv pool läbi ${delay} varem kui ilma vöödeta. Puhastamisele kulus ${clearance}.`,
  runNoDelayLine: (seed, clearance) =>
    `Seemnega „${seed}“ pääses liikuv pool läbi, aga ilma vöödeta poleks pääsenud. Puhastamisele kulus ${clearance}.`,
  clearance: 'Puhastusaeg',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Keskmiselt kulub liikuval poolel puhastamisele ja ülekontrollimisele ${mean} minutit (95% vahemik ${low} kuni ${high}); kaheksal õppusel kümnest ${p10} kuni ${p90}.`,
  clearanceSame: (minutes) => `Liikuval poolel kulub igal õppusel puhastamisele ja ülekontrollimisele ${minutes}.`,
  clearanceNone: 'Keegi ei puhasta kunagi midagi.',
  denied: 'Tõkestamise tõenäosus',
  deniedLine: (count, of, share, low, high) =>
    `Tõkestatud õppusi on ${count}/${of}: ${share} (95% vahemik ${low} kuni ${high}).`,
  delay: 'Viivitus',
  delayLine: (mean, low, high) =>
    `Viivitus on keskmiselt ${mean} minutit (95% vahemik ${low} kuni ${high}), võrreldes samade õppustega ilma vöödeta; tõkestatud õppus läheb arvesse tähtajani.`,
  delayNone: 'Ka ilma vöödeta ei pääse liikuv pool läbi, seega pole viivitus määratud.',
  routes: 'Head marsruudid',
  routesFigure: {
    closed: (n, of) => `${n}/${of} suletud`,
    lengthened: (n, of) => `${n}/${of} pikenenud`,
    open: (of) => (of === 1 ? 'ainus on avatud' : `kõik ${of} avatud`),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string])[] = [
      [closed, 'suletud'],
      [lengthened, 'pikenenud'],
      [open, 'avatud'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (there.length === 1)
      return `${name}: ${of === 1 ? 'ainus hea marsruut' : `kõik ${routesOf(of)}`} on ${there[0][1]}.`;
    return `${name}: ${routesOf(of)}, ${there.map(([n, fate]) => `${fate} ${n}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: sihini ei vii ühtegi teed, vöödega ega ilma.`,
  noFlows: 'Ühelgi liikuva poole kolonnil pole teed, mida minna.',
  executed: 'Arvestatud nii, et kõik kaugpaigaldatavad vööd on rajatud ja kõik reservvööd rakendatud.',
  capacity: 'Allesjäänud läbilase',
  capacityFigure: (left, of) => `${left}/${of} teed`,
  capacityLine: (name, round, through, bare) =>
    `${name}: kõrvuti teid ${bare}, neist kõigist vöödest mööda ${round}, puhastades läbi ${through}.`,
  unlimited: 'piiramata',
  unlimitedLine: (name) =>
    `${name}: üks tee viib ainult üle maa, kuhu vööd rajada ei tohi, nii et miski ei saa seda piirata.`,
  par: 'Osa etalonist',
  parLine: (delay, value) =>
    `Täringuteta mudelis viivitab see plaan ${delay}; parim seni leitud sama eelarvega plaan viivitab ${value}.`,
  parNone: 'Etaloni pole veel leitud. Seda saab teha osas „Etalon“.',
  parRefused: (reason) => `Selle stsenaariumi jaoks pole etaloni: ${reason}`,
  notSolved: 'leidmata',
  working: 'Plaani mängitakse paljude seemnetega läbi',
  routesWorking: 'Otsitakse marsruute',
};

export const predicted: Text['predicted'] = {
  nothing: 'Enne arutelu avamist ei ennustatud midagi.',
  head: ['Mis', 'Ennustus', 'Õppusel', 'Paljude seemnetega'],
  table: 'Sama arvudega',
  denied: 'Tõkestatud',
  yes: 'tõkestatakse',
  no: 'pääseb läbi',
  open: 'ütlemata',
  delay: 'Viivitus',
  shareDenied: (share) => `tõkestatud ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (${low} kuni ${high})`,
  why: 'Sinu põhjendus',
  deniedRight: 'Õppuse kohta oli sul õigus: läks nii, nagu ootasid.',
  deniedWrong: 'Õppus läks teisiti, kui ootasid.',
  deniedMostly: (share) => `Paljude seemnetega täitus sinu ootus ${share} õppustest.`,
  delayNear: (minutes) => `Sinu minutid olid keskmisest kuni ühe käigu kaugusel: vahe ${minutes}.`,
  delayTooHigh: (minutes) => `Ootasid ${minutes} suuremat viivitust, kui plaan keskmiselt põhjustab.`,
  delayTooLow: (minutes) => `Plaan põhjustab keskmiselt ${minutes} suurema viivituse, kui ootasid.`,
  groups: 'Rühmadele ennustatud viivitused',
  groupHead: ['Rühm', 'Ennustus', 'Õppusel', 'Seemnete keskm.', 'Alla / pihtas / üle'],
  groupNote: (tolerance) =>
    `Ennustus on pihtas, kui mängukorra viivitus erineb sellest kuni ühe käigu (${tolerance}) võrra.`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `Sama plaaniga õppusi on ${of}: ${above} viivitas liikuvat poolt kauem kui sinu oma, ${below} vähem.`,
  clearanceFinding: (above, below, of) =>
    `Sama plaaniga õppusi on ${of}: puhastati kauem kui sinu omas ${above}, vähem ${below}.`,
  denied: (count, of) => `Sinu õppusel liikuv pool tõkestati; sama plaaniga õppustest läks nii ${count}/${of}.`,
  through: (count, of) =>
    `Sinu õppusel pääses liikuv pool läbi; sama plaaniga õppustest pääses ta läbi ${count}/${of}.`,
  yours: 'sinu õppus',
  common: 'See on keskmise lähedal: juhtus see, mida see plaan teeb.',
  aboveMost: 'Täringud aitasid sinu plaani: enamik õppusi viivitab vähem.',
  belowMost: 'Täringud olid sinu plaani vastu: enamik õppusi viivitab rohkem.',
  far: (share) => `Nii kaugel servas või kaugemal on kõigist õppustest ${share}.`,
  undefined: 'Sinu õppus või kõik teised ei määra viivitust: ilma vöödeta ei pääse keegi läbi.',
  byHand: {
    moving: 'Liikuva poole käske andis inimene: sinu ja teiste õppuste vahel on peale täringute ka otsused.',
    laying: 'Tõkestava poole käske andis inimene: sinu ja teiste õppuste vahel on peale täringute ka otsused.',
  },
  quantiles: 'Paljude seemnetega',
  working: 'Sama plaani mängitakse teiste seemnetega läbi',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `„${plan}“ viivitab liikuvat poolt kõige rohkem.`,
  firstShared: (plan, tied) =>
    `„${plan}“ keskmine viivitus on suurim, aga need seemned ei erista seda plaanidest ${tied}.`,
  onlyNone: 'Riiulil pole teisi plaane: seda võrreldakse vöödeta plaaniga.',
  alone: 'Pole midagi võrrelda: selles plaanis pole vöid ja riiulil pole teist.',
  illegal: (plans) => `Reeglitega vastuolus ja välja jäetud: ${plans}.`,
  axis: 'Keskmine viivitus minutites; tõkestatud õppused tähtaja juures',
  name: (plans) =>
    `Keskmised viivitused koos 95% usaldusvahemikega, plaanid: ${plans}. „Näita tabelina“ ütleb sama arvudega.`,
  note: 'Tulp ulatub keskmiseni, vurrud katavad selle 95% usaldusvahemiku.',
  setting: (seeds, policies) => `Kõigil samad seemned, arv ${seeds}; taktikad: ${policies}.`,
  rank: 'Koht',
  head: ['Plaan', 'Keskm. viivitus', '95% vahemik', 'Tõkestatud', 'Koht'],
  noDelay: 'Ükski seeme ei määra viivitust: ilma vöödeta ei pääse liikuv pool läbi.',
};

export const effects: Text['effects'] = {
  none: 'Plaanis pole kavandatud mõjuga rühmi. Rühmi tehakse plaanis.',
  edition: 'Selles stsenaariumis pole rühmi.',
  head: ['Rühm', 'Kavandatud', 'Õppusel', 'Saavutatud paljude seemnetega'],
  table: 'Kavandatud ja saavutatud mõju',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Ainus rühm saavutas õppusel kavandatud mõju.'
        : 'Ainus rühm ei saavutanud õppusel kavandatud mõju.'
      : `Kavandatud mõju saavutas õppusel rühmi: ${achieved}/${of}.`,
  axis: 'Kavandatud mõjuga õppuste osa, %',
  name: (groups) => `Õppuste osa, milles rühm saavutas oma mõju: ${groups}.`,
  note: 'Tulp ulatub osani, vurrud katavad selle 95% usaldusvahemiku.',
  row: (group, effect) => `${group}: ${effect}`,
};
