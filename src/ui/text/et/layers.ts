// Estonian: words of the map's layers: the menu, the legend, what a layer says of a place, the overview map.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function seedsOf(n: number): string {
  return plural(n, { one: '# seeme', other: '# seemet' });
}

export const layers: Text['layers'] = {
  open: 'Kihid',
  openCount: (n) => (n === 0 ? 'Kihid' : `Kihid (${n} sees)`),
  title: 'Kaardi kihid',
  close: 'Sulge',
  reset: 'Kõik välja',
  tintLegend: 'Kuusnurkade toon',
  overlayLegend: 'Selle peal',
  sheetLegend: 'Kaardi enda oma',
  tint: {
    none: 'Ainult maastik',
    cost: 'Liikumiskulu',
    toGoal: 'Kaugus sihist',
    fromStart: 'Kaugus lähtekohast',
    added: 'Mida plaan lisab',
    tracks: 'Kust läbimängud läksid',
  },
  overlay: {
    routes: 'Eri marsruudid',
    cut: 'Minimaalne lõige',
    known: 'Mida teine pool teab',
    worth: 'Iga vöö väärtus',
    legacy: 'Dokumendid ja pärand',
  },
  sheet: {
    terrain: 'Maastik',
    zones: 'Alad',
    features: 'Jõed, kraavid, müürid',
    grid: 'Ruudustik',
    coordinates: 'Koordinaadid',
  },
  mover: 'Liikuja klass',
  flow: 'Kolonnid',
  by: 'Vööd arvesse',
  passage: {
    through: 'oma puhastusminutitega',
    round: 'läbimatutena',
    bare: 'üldse mitte',
  },
  hidden: 'Praegu ei saa siin kummagi poole kohta midagi näidata.',
  noColumns: 'Ühtegi liikuva poole kolonni pole teada.',
  legend: 'Legend',
  ramp: (low, high) => `${low} kuni ${high}; tumedam ja tihedamalt viirutatud on rohkem`,

  costTitle: (mover) => `Minutid kuusnurka sisenemiseks, ${mover}`,
  costAt: (minutes, mover) => `sisenemine ${minutes} (${mover})`,
  costNever: (mover) => `siseneda ei saa (${mover})`,
  costNote: 'Toonita: siseneda ei saa. Küljed võivad minuteid lisada; neid siin ei arvestata.',
  toGoalTitle: (group, by) => `Minutid sihini: ${group}; vööd arvesse: ${by}`,
  fromStartTitle: (group, by) => `Minutid lähtekohast: ${group}; vööd arvesse: ${by}`,
  toGoalAt: (minutes) => `sihini ${minutes}`,
  fromStartAt: (minutes) => `lähtekohast ${minutes}`,
  noWay: 'teed pole',
  noWayNote: 'Toonita: teed pole.',
  addedTitle: (group, by) => `Minutid, mis vööd sihini lisavad: ${group}; vööd arvesse: ${by}`,
  addedAt: (minutes) => `vööd lisavad ${minutes}`,
  shutAt: 'siit ei jää ühtegi teed',
  shut: 'ühtegi teed ei jää',
  addedNote: 'Toonita: midagi ei lisandu.',

  tracksTitle: (seeds, policy) =>
    `Kuusnurka sisenemisi ühes läbimängus, keskmine (${seedsOf(seeds)}); liikuva poole taktika: ${policy}`,
  tracksAt: (mean, share) => `${mean} sisenemist läbimängus, ${share} kõigist`,
  tracksNone: 'ükski läbimäng ei tulnud siia',
  tracksNote: 'Toonita: ükski kolonn ei tulnud sinna.',
  tracksKnown: 'Loetakse ainult ette teatatud kolonne.',
  tracksAsk: 'Midagi pole veel läbi mängitud.',
  tracksPlay: (seeds) => `Mängi läbi: ${seedsOf(seeds)}`,
  tracksAgain: (seeds) => `Plaan on muutunud. Mängi uuesti läbi: ${seedsOf(seeds)}`,
  tracksBusy: (done, of) => `${done}/${of} läbimängu`,
  tracksDone: (seeds) =>
    `${plural(seeds, { one: '# läbimäng', other: '# läbimängu' })} tehtud: kaart näitab, kust kolonnid läksid.`,
  mean: (n) => (n < 0.05 ? '<0,1' : String(Math.round(n * 10) / 10).replace('.', ',')),
  stop: 'Peata',
  failed: (reason) => `Ei saanud arvutada: ${reason}`,

  routesTitle: 'Head eri marsruudid',
  fateLetter: { open: 'A', lengthened: 'P', closed: 'S' },
  fate: {
    open: 'avatud: ükski vöö sellel ei takista',
    lengthened: 'pikenenud: vööd sellel tuleb puhastada',
    closed: 'suletud: mõnda vööd sellel ei saa läbida',
  },
  fateAt: {
    open: (minutes) => `avatud marsruudil, ${minutes}`,
    lengthened: (minutes, added) => `marsruudil, ${minutes}, vööd lisavad ${added}`,
    closed: (minutes) => `vööga suletud marsruudil, ${minutes}`,
  },
  routesBusy: 'Suure kaardi marsruute alles arvutatakse…',
  cutTitle: (n) =>
    plural(n, {
      one: 'Minimaalne lõige: sulgeda tuleks see kuusnurk',
      other: 'Minimaalne lõige: sulgeda tuleks need # kuusnurka',
    }),
  cutOpen: 'Seda pole: üks tee viib üle kuusnurkade, kuhu vööd rajada ei tohi.',
  cutShut: 'See on 0: ühtegi teed enam ei ole.',
  cutThrough: 'Vöödest mööda ei lähe enam ükski tee: need kuusnurgad tõkestavad teed neist läbi.',
  cutKey: 'lõike kuusnurk, numbriga',
  cutAt: (n) => `minimaalse lõike kuusnurk ${n}`,
  knownTitle: 'Mida liikuv pool teab',
  knownLetter: { known: 'T', unknown: '?' },
  known: 'lõik, mida ta teab',
  unknown: 'lõik, mida ta ei tea',
  watched: 'praegu tema kolonnide luureulatuses',
  knownAt: 'liikuv pool teab sellest',
  unknownAt: 'liikuv pool ei tea sellest',
  watchedAt: 'liikuva poole luureulatuses',
  knownOwn:
    'Liikuvale poolele näidatakse ainult seda, mida ta ise teab; mida tõkestav pool sellest teab, ei saa näidata.',
  knownGuess: 'Tõkestav pool saab lõigu avastamisest teada alles sellest, et selle kallal töötatakse.',
  worthTitle: (seeds) => `Viivitusminutid, mis vööta kaovad, keskmine (${seedsOf(seeds)})`,
  worthLabel: (id, minutes) => `${id}: ${minutes}′`,
  worthAt: (id, minutes, low, high) => `vööta ${id} kaotab viivitus ${minutes} min (95% vahemik ${low} kuni ${high})`,
  worthDenied: (id, share) => `vööta ${id} ei tõkestata enam ${share} seemnete korral`,
  worthKey: 'mida rohkem väärt, seda tugevam toon; ainult piirjoon: pole midagi väärt või kahjustab',
  worthNoBelts: 'Plaanis pole vöid.',
  worthNoDelay: (id) => `${id}: –`,
  legacyTitle: 'Maa pärast õppust',
  legacyLater: 'Mängi õppus lõpuni ja vaata seda kohtunikuna: siis näidatakse maad, mis sellest järele jääb.',
  suspected: 'kahtlusalune ohuala',
  confirmed: 'kinnitatud ohuala',
  recorded: 'hästi dokumenteeritud lõik',
  unrecorded: 'heade dokumentideta lõik',
  legacyLetter: { suspected: 'K', confirmed: 'O', recorded: 'D', unrecorded: 'T' },
  legacyClean: 'Maasse pole midagi jäänud.',

  overview: 'Ülevaatekaart',
  overviewHelp:
    'Ülevaatekaart. Nooleklahvid nihutavad vaadet, pluss ja miinus muudavad suurendust, 0 näitab kogu kaarti.',
  overviewShow: 'Näita ülevaadet',
  overviewHide: 'Peida ülevaade',
  overviewAt: (place) => `Vaade kohas ${place}`,
};
