// Words of the debrief beyond the military effect: intent, friends, law, burden, legacy. In Ukrainian.
import type { Text } from '../catalogue.ts';
import { teamWeeks } from './numbers.ts';

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n} з ${of}`,
  friends: 'Власні колони, що виконали завдання',
  searchTime: 'Час пошуку',
  intent: 'Намір і результат',
  intentHead: ['Група', 'Ефект', 'Результат', 'Зустріли', 'Пройшли', 'Затримка', 'Передбачено'],
  achieved: 'досягнуто',
  missed: 'не досягнуто',
  burden: 'Тягар для цивільних',
  weight: (weight) => `вага ${weight}, умовна`,
  confirmed: 'Відрізки на шляхах, якими справді йшли',
  years: 'Роки до вивільнення землі',
  notReleased: 'не за ті роки, які відстежено',
  work: 'Обстеження й очищення потім',
  weeks: (weeks, points) => `${teamWeeks(weeks)}, ${points}`,
  incidents: 'Випадки потім',
  residual: 'Що пропущено й лишається',
  noViolation: 'Правовий рахунок порожній.',
  law: 'Право',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'спірно',
  release: 'Вивільнення земель, у гексах',
  releaseHead: ['Земля', 'Гекси'],
  area: {
    suspected: 'Спершу імовірно небезпечна',
    confirmed: 'Спершу підтверджено небезпечна',
    cancelled: 'Скасовано обстеженням',
    reduced: 'Скорочено технічним обстеженням',
    cleared: 'Очищено',
    left: 'Лишилося наприкінці',
  },
  byYear: 'Рік за роком',
  yearHead: ['Рік', 'Підозрілі', 'Підтверджені', 'Скасовані', 'Скорочені', 'Очищені', 'Командо-тижні', 'Уразливість'],
};
