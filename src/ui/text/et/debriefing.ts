// Estonian: words of the debrief as a mode: before it is opened, its frame, and the parts on what the run and many seeds say.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const debriefing: Text['debriefing'] = {
  title: 'Arutelu',
  intro: 'Ütle kõigepealt, mida ootad. Vaata siis, mis juhtus ja miks.',
  about: 'Arutelu teema',
  aboutRun: (plan, seed) => `näidatav õppus: ${plan}, seeme „${seed}“`,
  aboutDesk: (plan, seed) => `praegune plaan: ${plan}, läbi mängitud seemnega „${seed}“`,
  running: 'Pooleliolev õppus peab enne lõppema.',
  loading: 'Otsitakse sinu vastuseid…',
  predict: 'Kõigepealt ennusta',
  predictNote: (seeds) =>
    `Mida see plaan teeb (${plural(seeds, { one: '# seeme', other: '# seemet' })}) ja mis juhtub õppusel, kui sa pole seda näinud. Keegi seda ei hinda.`,
  seenNote: 'Seda õppust oled näinud. Ennusta, mida teeb sama plaan teiste seemnetega.',
  denied: 'Kas liikuv pool tõkestatakse?',
  deniedYes: 'Tõkestatakse',
  deniedNo: 'Pääseb läbi',
  deniedOpen: 'Ei tea',
  delay: 'Mitu minutit viivitust?',
  delayBad: 'Täisminutid, näiteks 45.',
  why: 'Miks?',
  questions: 'Mõtle järele',
  before: 'Enne arutelu',
  after: 'Pärast arutelu',
  nothingSaid: '(midagi pole kirjutatud)',
  general: {
    weakest: 'Kus on see plaan kõige nõrgem ja kuidas teine pool selle avastaks?',
    surprise: 'Mis üllatas?',
    change: 'Mida teeksid teisiti ja mida see maksaks?',
    others: 'Kes selle plaani eest hiljem maksab ja kas see oli seda väärt?',
  },
  opening: 'Mida avamine teeb',
  opens: {
    locks: (plan) =>
      `„${plan}“ lukustatakse: seda saab kopeerida, aga enam mitte muuta. See brauser jätab selle meelde.`,
    stands: 'Mida oled ennustanud ja vastanud, jääb nii, nagu see on.',
    works: 'Arvutatakse tulemused paljude seemnetega ja etaloni tohib vaadata.',
  },
  open: 'Ava arutelu',
  again: 'Selle plaani arutelu on juba avatud. Ennustused jäävad kehtima.',
  opened: 'Arutelu on avatud.',
  locked: (plan) => `„${plan}“ on lukus, sest selle arutelu on avatud.`,
  copyOn: 'Kopeeri ja planeeri edasi',
  goTo: 'Arutelu juurde',
  predictHint: 'Ütle enne mängimist, mida ootad: sealt algab arutelu.',
  heading: (scenario, plan) => `${scenario}: ${plan}`,
  contents: 'Osad',
  next: 'Järgmine osa',
  previous: 'Eelmine osa',
  print: 'Prindi',
  save: 'Salvesta vastused',
  present: 'Esita klassile',
  stopPresenting: 'Lõpeta esitlus',
  keys: 'Nooleklahvid viivad edasi ja tagasi, Escape lõpetab.',
  place: (n, of) => `Osa ${n}/${of}`,
  parts: {
    result: 'Puhastusaeg ja teede tõkestamine',
    prediction: 'Ennustus ja tulemus',
    luck: 'Otsus või täringud',
    compared: 'Teiste plaanide kõrval',
    effects: 'Kavandatud ja saavutatud mõju',
    worth: 'Iga vöö väärtus',
    ledgers: 'Kaks arvestust',
    legacy: 'Järgnevad aastad',
    par: 'Etalon',
    why: 'Küsi, miks',
    reflection: 'Mõtle järele',
  },
};

export const job: Text['job'] = {
  running: (done, of) => `Mängitud ${done}/${of}`,
  waiting: 'Ootab järjekorras…',
  progress: (what) => `Edenemine: ${what}`,
  cancel: 'Tühista',
  start: 'Arvuta',
  cancelled: 'Tühistatud.',
  failed: (reason) => `Ei saanud arvutada: ${reason}`,
  again: 'Proovi uuesti',
};
