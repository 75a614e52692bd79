// Words of the frame round everything: header, steps, opening and saving files, notices, a broken start. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { plural, turns } from './count.ts';

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Kontrmobilumo mokymai sąlyginiame žemėlapyje',
  skipToPanel: 'Pereiti prie skydelio',
  skipToMap: 'Pereiti prie žemėlapio ar sąrašo',
  skipToBoard: 'Pereiti prie žemėlapio',
  scenarioLabel: 'Scenarijus',
  browse: 'Visi scenarijai ir apie ką jie',
  fromFile: (file) => `${file} (iš jūsų failo)`,
  openFile: 'Atverti…',
  openFileHint: 'Scenarijus, planas arba protokolas (JSON). Jį galima ir nutempti bet kur į puslapį.',
  dropHere: 'Paleiskite failą, kad jis būtų atvertas',
  steps: 'Žingsniai',
  step: { plan: 'Planas', exercise: 'Pratybos', compare: 'Palyginti', debrief: 'Aptarimas' },
  language: 'Kalba',
  languageFailed: (name) => `Nepavyko įkelti kalbos: ${name}. Patikrinkite ryšį ir bandykite dar kartą.`,
  help: 'Žinynas',
  close: 'Užverti',
  dismiss: 'Paslėpti',
  loading: 'Atveriamas scenarijus…',
  partLoading: 'Įkeliama ši dalis…',
  partFailed: 'Šios „Abatis“ dalies nepavyko įkelti. Patikrinkite ryšį ir bandykite dar kartą; jūsų darbas išsaugotas.',
  tryAgain: 'Bandyti dar kartą',
  updateReady: 'Parengta naujesnė „Abatis“ versija. Jūsų darbas įsimintas ir liks.',
  loadUpdate: 'Įkelti dabar',
  notional: 'Visi skaičiai sąlyginiai: sugalvoti mokymuisi, neimti iš nieko tikro.',
  saved: 'Išsaugota naršyklėje',
  saving: 'Saugoma…',
  notSaved: 'Šioje naršyklėje neišsaugota',
  work: 'Visas jūsų darbas šioje naršyklėje',
  notices: 'Pranešimai',
  guideOffer:
    'Pirmą kartą čia? Per dvi minutes paklosite juostą šiame žemėlapyje, sužaisite ir pamatysite, ką ji padarė.',
  guideStart: 'Parodyti',
  guideLater: 'Ne dabar',
  undo: 'Atšaukti',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `Failas „${file}“ neatvertas. Jūsų darbas liko, koks buvo.`,
  refusedCount: (n) => plural(n, { one: '# klaida:', few: '# klaidos:', many: '# klaidos:', other: '# klaidų:' }),
  more: (n) =>
    plural(n, {
      one: 'ir dar # klaida',
      few: 'ir dar # klaidos',
      many: 'ir dar # klaidos',
      other: 'ir dar # klaidų',
    }),
  place: (line, column) => `${line} eilutė, ${column} stulpelis`,
  wholeDocument: 'visas dokumentas',
  hint: (hint) => `Ką daryti: ${hint}`,
  unreadable: (file) => `Failo „${file}“ nepavyko perskaityti.`,
  tooBig: (file) => `Failas „${file}“ didesnis nei 8 MB. „Abatis“ failai mažesni.`,
  openedScenario: (title) => `Atvertas scenarijus „${title}“.`,
  openedPlan: (name) => `Planas „${name}“ padėtas į lentyną.`,
  openedWords: (language) => `Scenarijaus žodžiai dabar yra ir šia kalba: ${language}.`,
  openedTranscript: (n) => `Protokolas patikrintas: ${turns(n)}, viskas taip, kaip buvo sužaista.`,
  transcriptDiffers: (turn, field) =>
    `Sužaidus protokolą išeina ne taip, kaip užrašyta: pirmą kartą skiriasi ${turn} ėjime, lauke „${field}“. Jis nerodomas.`,
  transcriptGoesOn: (n) =>
    `Protokolas patikrintas: ${turns(n)}, viskas taip, kaip buvo sužaista. Pratybos tęsiamos nuo čia.`,
  shippedFailed: (id) => `Scenarijaus „${id}“ nepavyko įkelti. Patikrinkite ryšį ir bandykite dar kartą.`,
  noScenario: 'Neatvertas joks scenarijus. Pasirinkite jį viršuje arba atverkite failą.',
};

export const storage: Text['storage'] = {
  blocked:
    'Ši naršyklė neleidžia puslapiui nieko įsiminti. Jūsų planai gyvens, kol užversite puslapį: išsaugokite juos failuose.',
  failed: (reason) =>
    `Paskutinio pakeitimo nepavyko įsiminti šioje naršyklėje (${reason}). Jis tebėra čia; dėl visa ko išsaugokite planą faile.`,
  unreadable: (name) => `Įsiminto plano „${name}“ nepavyko perskaityti; saugykloje jis paliktas toks, koks buvo.`,
  keptBoth: (name, copy) =>
    `Planas „${name}“ buvo pakeistas ir kitoje kortelėje. Palikti abu: šios kortelės variantas dabar vadinasi „${copy}“.`,
  copyName: (name) => `${name} (ši kortelė)`,
  refreshed: (name) => `Planas „${name}“ buvo pakeistas kitoje kortelėje ir rodomas toks, koks yra ten.`,
};

export const broken: Text['broken'] = {
  title: 'Nepavyko paleisti „Abatis“',
  reason: (reason) => `Kas nutiko: ${reason}`,
  advice:
    'Įkelkite puslapį iš naujo. Jei nepadeda, bandykite naujausią „Firefox“, „Chrome“, „Edge“ arba „Safari“ versiją.',
};
