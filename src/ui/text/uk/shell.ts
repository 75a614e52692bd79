// Words of the frame round everything: header, steps, opening and saving files, notices, a broken start. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { count, formsOf, turns } from './numbers.ts';

const PROBLEMS = formsOf('# проблема', '# проблеми', '# проблем', '# проблеми');

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Навчання з обмеження мобільності на умовній карті',
  skipToPanel: 'Перейти до панелі',
  skipToMap: 'Перейти до карти або списку',
  skipToBoard: 'Перейти до карти',
  scenarioLabel: 'Сценарій',
  browse: 'Усі сценарії, і про що вони',
  fromFile: (file) => `${file} (з вашого файлу)`,
  openFile: 'Файл…',
  openFileHint: 'Сценарій, план або запис (JSON). Його можна й кинути будь-де на сторінку.',
  dropHere: 'Відпустіть файл, щоб його відкрити',
  steps: 'Етапи',
  step: { plan: 'План', exercise: 'Навчання', compare: 'Порівняння', debrief: 'Розбір' },
  language: 'Мова',
  languageFailed: (name) => `Не вдалося завантажити мову: ${name}. Перевірте зв'язок і спробуйте ще раз.`,
  help: 'Довідка',
  close: 'Закрити',
  dismiss: 'Сховати',
  loading: 'Сценарій відкривається…',
  partLoading: 'Ця частина завантажується…',
  partFailed: "Не вдалося завантажити цю частину Abatis. Перевірте зв'язок і спробуйте ще раз; вашу роботу збережено.",
  tryAgain: 'Спробувати ще раз',
  updateReady: 'Новіша версія Abatis готова. Вашу роботу збережено, вона нікуди не зникне.',
  loadUpdate: 'Завантажити зараз',
  notional: 'Усі числа умовні: вигадані для уроку, не взяті ні з чого справжнього.',
  saved: 'Збережено',
  saving: 'Збереження…',
  notSaved: 'Не збережено',
  work: 'Уся ваша робота в цьому браузері',
  notices: 'Повідомлення',
  guideOffer:
    'Ви тут уперше? За дві хвилини ви поставите на цій карті смугу, розіграєте її і побачите, що вона зробила.',
  guideStart: 'Показати',
  guideLater: 'Не зараз',
  undo: 'Скасувати',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `Файл «${file}» не відкрито. Ваша робота лишилася, як була.`,
  refusedCount: (n) => (n === 1 ? 'Одна проблема:' : `${count(n, PROBLEMS)}:`),
  more: (n) => (n === 1 ? 'і ще одна проблема' : `і ще ${count(n, PROBLEMS)}`),
  place: (line, column) => `рядок ${line}, стовпець ${column}`,
  wholeDocument: 'увесь документ',
  hint: (hint) => `Що робити: ${hint}`,
  unreadable: (file) => `Файл «${file}» не вдалося прочитати.`,
  tooBig: (file) => `Файл «${file}» більший за 8 МБ. Файли Abatis менші.`,
  openedScenario: (title) => `Сценарій «${title}» відкрито.`,
  openedPlan: (name) => `План «${name}» покладено на полицю.`,
  openedWords: (language) => `Тексти сценарію цією мовою вже тут: ${language}.`,
  openedTranscript: (n) => `Запис перевірено: ${turns(n)}, усе так само, як було зіграно.`,
  transcriptDiffers: (turn, field) =>
    `Запис розігрується не так, як записано: уперше він відрізняється на ході ${turn}, у полі «${field}». Його не показано.`,
  transcriptGoesOn: (n) =>
    `Запис перевірено: ${n === 1 ? 'один хід' : turns(n)}, усе так само, як було зіграно. Навчання триває звідси.`,
  shippedFailed: (id) => `Не вдалося завантажити сценарій «${id}». Перевірте зв'язок і спробуйте ще раз.`,
  noScenario: 'Жодного сценарію не відкрито. Виберіть його вгорі або відкрийте файл.',
};

export const storage: Text['storage'] = {
  blocked:
    'Цей браузер не дозволяє сторінці нічого зберігати. Ваші плани живуть, доки ви не закриєте сторінку: збережіть їх у файли.',
  failed: (reason) =>
    `Останню зміну не вдалося зберегти в цьому браузері (${reason}). Вона ще тут; про всяк випадок збережіть план у файл.`,
  unreadable: (name) => `Збережений план «${name}» не вдалося прочитати; у сховищі він лишився, як був.`,
  keptBoth: (name, copy) =>
    `План «${name}» змінено й на іншій вкладці. Збережено обидва: версія з цієї вкладки тепер зветься «${copy}».`,
  copyName: (name) => `${name} (ця вкладка)`,
  refreshed: (name) => `План «${name}» змінено на іншій вкладці, і його показано так, як там.`,
};

export const broken: Text['broken'] = {
  title: 'Abatis не вдалося запустити',
  reason: (reason) => `Що пішло не так: ${reason}`,
  advice: 'Перезавантажте сторінку. Якщо це не допоможе, візьміть сучасну версію Firefox, Chrome, Edge або Safari.',
};
