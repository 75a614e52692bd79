// Words of the belt that is selected: taking hold of it, changing it in place, what stands in the way. In Ukrainian.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Потягніть за кінець, щоб видовжити чи вкоротити смугу; за середину, щоб її пересунути.',
  hintWhole: 'Потягніть будь-де, щоб її пересунути.',
  selected: (belt) =>
    `Вибрано: ${belt}. На карті: Enter хапає смугу там, де курсор, Home і End ведуть до її кінців, 1–3 задають глибину, M пересуває всю, Delete прибирає, Escape відпускає.`,
  left: 'Смугу не вибрано.',
  held: {
    first: 'Початок смуги в руці. Пересуньте курсор; Enter ставить, Escape відпускає.',
    last: 'Кінець смуги в руці. Пересуньте курсор; Enter ставить, Escape відпускає.',
    whole: 'Уся смуга в руці. Пересуньте курсор; Enter ставить, Escape відпускає.',
  },
  beside: 'Курсор не на вибраній смузі: Home і End ведуть до її кінців.',
  nowAt: (from, to, segments) => `${segments}, від ${from} до ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Тепер: ${belt}.`,
  stays: (why) => `${why}. Смуга лишається там, де була.`,
  stayed: 'Смуга лишається, як була.',
  letGo: 'Відпущено; смуга лишається там, де була.',
  edge: 'Смуга вийшла б за карту: тут вона зупиняється.',
  moveWhole: 'Пересунути всю',
  depth: 'Глибина',
  care: 'Ретельність',
  remove: 'Прибрати',
  leave: 'Готово',
  noBelts: 'План ще не має смуг.',
};
