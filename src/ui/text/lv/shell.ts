// Words of the frame round everything: header, steps, opening and saving files, notices, a broken start. In Latvian.
import type { Text } from '../catalogue.ts';
import { plural, turns } from './count.ts';

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Pretmobilitātes mācības nosacītā kartē',
  skipToPanel: 'Pāriet uz paneli',
  skipToMap: 'Pāriet uz karti vai sarakstu',
  skipToBoard: 'Pāriet uz karti',
  scenarioLabel: 'Scenārijs',
  browse: 'Visi scenāriji un par ko tie ir',
  fromFile: (file) => `${file} (no jūsu faila)`,
  openFile: 'Atvērt…',
  openFileHint: 'Scenārijs, plāns vai protokols (JSON). To var arī ievilkt jebkur lapā.',
  dropHere: 'Atlaidiet failu, lai to atvērtu',
  steps: 'Soļi',
  step: { plan: 'Plāns', exercise: 'Mācības', compare: 'Salīdzināt', debrief: 'Pārrunas' },
  language: 'Valoda',
  languageFailed: (name) => `Valodu neizdevās ielādēt: ${name}. Pārbaudiet savienojumu un mēģiniet vēlreiz.`,
  help: 'Palīdzība',
  close: 'Aizvērt',
  dismiss: 'Paslēpt',
  loading: 'Scenārijs tiek atvērts…',
  partLoading: 'Šī daļa tiek ielādēta…',
  partFailed:
    'Šo „Abatis” daļu neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz; jūsu darbs ir saglabāts.',
  tryAgain: 'Mēģināt vēlreiz',
  updateReady: 'Ir gatava jaunāka „Abatis” versija. Jūsu darbs ir saglabāts un paliks.',
  loadUpdate: 'Ielādēt tagad',
  notional: 'Visi skaitļi ir nosacīti: izdomāti mācībām, neņemti ne no kā īsta.',
  saved: 'Saglabāts pārlūkā',
  saving: 'Saglabā…',
  notSaved: 'Šajā pārlūkā nav saglabāts',
  work: 'Viss jūsu darbs šajā pārlūkā',
  notices: 'Paziņojumi',
  guideOffer: 'Pirmo reizi šeit? Divās minūtēs ieliksiet joslu šajā kartē, izspēlēsiet un redzēsiet, ko tā izdarīja.',
  guideStart: 'Parādīt',
  guideLater: 'Ne tagad',
  undo: 'Atsaukt',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `Fails „${file}” netika atvērts. Jūsu darbs palika, kāds bija.`,
  refusedCount: (n) => plural(n, { zero: '# kļūdu:', one: '# kļūda:', other: '# kļūdas:' }),
  more: (n) => plural(n, { zero: 'un vēl # kļūdu', one: 'un vēl # kļūda', other: 'un vēl # kļūdas' }),
  place: (line, column) => `${line}. rinda, ${column}. zīme`,
  wholeDocument: 'viss dokuments',
  hint: (hint) => `Ko darīt: ${hint}`,
  unreadable: (file) => `Failu „${file}” neizdevās izlasīt.`,
  tooBig: (file) => `Fails „${file}” ir lielāks par 8 MB. „Abatis” faili ir mazāki.`,
  openedScenario: (title) => `Atvērts scenārijs „${title}”.`,
  openedPlan: (name) => `Plāns „${name}” nolikts plauktā.`,
  openedWords: (language) => `Scenārija vārdi tagad ir arī šajā valodā: ${language}.`,
  openedTranscript: (n) => `Protokols pārbaudīts: ${turns(n)}, viss tā, kā tika izspēlēts.`,
  transcriptDiffers: (turn, field) =>
    `Izspēlējot protokolu, iznāk citādi, nekā uzrakstīts: pirmoreiz tas atšķiras ${turn}. gājienā, laukā „${field}”. Tas netiek rādīts.`,
  transcriptGoesOn: (n) =>
    `Protokols pārbaudīts: ${turns(n)}, viss tā, kā tika izspēlēts. Mācības turpinās no šejienes.`,
  shippedFailed: (id) => `Scenāriju „${id}” neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.`,
  noScenario: 'Neviens scenārijs nav atvērts. Izvēlieties to augšā vai atveriet failu.',
};

export const storage: Text['storage'] = {
  blocked: 'Šis pārlūks neļauj lapai neko saglabāt. Jūsu plāni dzīvos, līdz aizvērsiet lapu: saglabājiet tos failos.',
  failed: (reason) =>
    `Pēdējo izmaiņu neizdevās saglabāt šajā pārlūkā (${reason}). Tā joprojām ir šeit; drošības labad saglabājiet plānu failā.`,
  unreadable: (name) => `Saglabāto plānu „${name}” neizdevās izlasīt; krātuvē tas atstāts, kāds bija.`,
  keptBoth: (name, copy) =>
    `Plāns „${name}” tika mainīts arī citā cilnē. Paturēti abi: šīs cilnes variants tagad saucas „${copy}”.`,
  copyName: (name) => `${name} (šī cilne)`,
  refreshed: (name) => `Plāns „${name}” tika mainīts citā cilnē un tiek rādīts tāds, kāds ir tur.`,
};

export const broken: Text['broken'] = {
  title: '„Abatis” neizdevās palaist',
  reason: (reason) => `Kas notika: ${reason}`,
  advice:
    'Ielādējiet lapu no jauna. Ja tas nepalīdz, izmēģiniet jaunāko „Firefox”, „Chrome”, „Edge” vai „Safari” versiju.',
};
