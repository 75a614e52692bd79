// Words of the timeline: what matters in a run, bookmarks and notes. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { count, formsOf } from './numbers.ts';

const MARKS = formsOf('# позначка', '# позначки', '# позначок', '# позначки');

export const timeline: Text['timeline'] = {
  matters: (n) => `Що важить: ${n === 1 ? 'одна позначка' : count(n, MARKS)}`,
  kind: {
    contact: 'Перший контакт',
    loss: 'Втрати',
    lane: 'Проходи',
    arrival: 'Прибуття',
    trigger: 'Спрацювало або задіяно',
    end: 'Кінець',
    bookmark: 'Закладка',
    note: 'Нотатка',
  },
  at: (turn) => (turn === 0 ? 'Перед ходом 1' : `Хід ${turn}`),
  before: 'Попередня позначка',
  after: 'Наступна позначка',
  keys: 'Клавіші тут: [ і ] переходять між позначками, B ставить закладку.',
  bookmark: (turn) => `Закладка тут: ${turn}`,
  unmark: 'Прибрати закладку',
  name: 'Назва закладки',
  marked: (name) => `Закладку «${name}» поставлено.`,
  unmarked: 'Закладки вже немає.',
  note: (turn) => `Нотатка: ${turn}`,
  remarks: 'Закладка і нотатка',
  save: 'Зберегти закладки й нотатки у файл',
  opened: (name) => `Закладки й нотатки покладено до прогону «${name}».`,
  noRun: (file) =>
    `Файл «${file}» має закладки й нотатки до прогону, якого тут немає. Відкрийте спершу його запис, потім знову цей файл.`,
  badFile: (file) => `«${file}» — не файл закладок і нотаток, який можна прочитати. Нічого не змінено.`,
};
