// Estonian: words of the frame round everything: header, steps, opening and saving files, notices, a broken start.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Liikumise tõkestamise väljaõpe tinglikul kaardil',
  skipToPanel: 'Otse paneelile',
  skipToMap: 'Otse kaardile või loendisse',
  skipToBoard: 'Otse kaardile',
  scenarioLabel: 'Stsenaarium',
  browse: 'Kõik stsenaariumid ja millest need räägivad',
  fromFile: (file) => `${file} (sinu failist)`,
  openFile: 'Ava fail…',
  openFileHint: 'Stsenaarium, plaan või protokoll (JSON). Võid selle ka ükskõik kuhu lehele lohistada.',
  dropHere: 'Lase fail lahti, et see avada',
  steps: 'Sammud',
  step: { plan: 'Plaan', exercise: 'Õppus', compare: 'Võrdlus', debrief: 'Arutelu' },
  language: 'Keel',
  languageFailed: (name) => `${name}: keelt ei saanud laadida. Kontrolli ühendust ja proovi uuesti.`,
  help: 'Abi',
  close: 'Sulge',
  dismiss: 'Peida',
  loading: 'Stsenaariumi avatakse…',
  partLoading: 'Seda osa laaditakse…',
  partFailed: 'Seda Abatise osa ei saanud laadida. Kontrolli ühendust ja proovi siis uuesti; sinu töö on alles.',
  tryAgain: 'Proovi uuesti',
  updateReady: 'Abatise uuem versioon on valmis. Sinu töö on salvestatud ja jääb alles.',
  loadUpdate: 'Laadi kohe',
  notional: 'Kõik arvud on tinglikud: õppetunni jaoks välja mõeldud, mitte tegelikkusest võetud.',
  saved: 'Brauseris salvestatud',
  saving: 'Salvestatakse…',
  notSaved: 'Brauseris salvestamata',
  work: 'Kogu sinu töö selles brauseris',
  notices: 'Teated',
  guideOffer: 'Esimest korda siin? Kahe minutiga rajad sellele kaardile vöö, mängid läbi ja näed, mida see tegi.',
  guideStart: 'Näita mulle',
  guideLater: 'Mitte praegu',
  undo: 'Võta tagasi',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `„${file}“ jäi avamata. Sinu töö on muutmata.`,
  refusedCount: (n) => (n === 1 ? 'Üks probleem:' : plural(n, { one: '# probleem:', other: '# probleemi:' })),
  more: (n) =>
    n === 1 ? 'ja veel üks probleem' : plural(n, { one: 'ja veel # probleem', other: 'ja veel # probleemi' }),
  place: (line, column) => `rida ${line}, veerg ${column}`,
  wholeDocument: 'kogu dokument',
  hint: (hint) => `Mida teha: ${hint}`,
  unreadable: (file) => `Faili „${file}“ ei saanud lugeda.`,
  tooBig: (file) => `„${file}“ on suurem kui 8 MB. Abatise failid on väiksemad.`,
  openedScenario: (title) => `Stsenaarium „${title}“ on avatud.`,
  openedPlan: (name) => `Plaan „${name}“ on riiulil.`,
  openedWords: (language) => `Stsenaariumi sõnad on nüüd olemas selles keeles: ${language}.`,
  openedTranscript: (turns) =>
    `Protokoll on üle kontrollitud: ${plural(turns, { one: '# käik', other: '# käiku' })}, samad mis mängides.`,
  transcriptDiffers: (turn, field) =>
    `Protokoll ei kulge nii, nagu kirjas: esimene erinevus on käigus ${turn}, väljal „${field}“. Seda ei näidata.`,
  transcriptGoesOn: (turns) =>
    `Protokoll on üle kontrollitud: ${plural(turns, { one: '# käik', other: '# käiku' })}, samad mis mängides. Õppus jätkub siit.`,
  shippedFailed: (id) => `Stsenaariumi „${id}“ ei saanud laadida. Kontrolli ühendust ja proovi uuesti.`,
  noScenario: 'Ükski stsenaarium pole avatud. Vali see ülalt või ava fail.',
};

export const storage: Text['storage'] = {
  blocked:
    'See brauser ei luba lehel midagi salvestada. Sinu plaanid säilivad lehe sulgemiseni: salvesta need failidesse.',
  failed: (reason) =>
    `Viimast muudatust ei saanud selles brauseris salvestada (${reason}). Siin on see veel alles; salvesta plaan kindluse mõttes faili.`,
  unreadable: (name) => `Salvestatud plaani „${name}“ ei saanud lugeda ja see jäeti hoidlasse puutumata.`,
  keptBoth: (name, copy) =>
    `„${name}“ muudeti ka teisel vahekaardil. Alles on mõlemad: selle vahekaardi versioon on nüüd „${copy}“.`,
  copyName: (name) => `${name} (see vahekaart)`,
  refreshed: (name) => `„${name}“ muudeti teisel vahekaardil ja seda näidatakse nii, nagu see seal on.`,
};

export const broken: Text['broken'] = {
  title: 'Abatis ei käivitunud',
  reason: (reason) => `Mis läks valesti: ${reason}`,
  advice: 'Laadi leht uuesti. Kui see ei aita, proovi Firefoxi, Chrome’i, Edge’i või Safari uuemat versiooni.',
};
