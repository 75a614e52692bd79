// Words of why, fourth part, in Ukrainian: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';

export const bySeed: Text['bySeed'] = {
  fold: 'Зерно за зерном',
  working: 'Обидва плани розігруються зерно за зерном',
  against: 'Проти плану',
  hint: (a, b) =>
    `На скільки більше з планом «${a}», ніж із планом «${b}», зерно за зерном: найменше, квантилі, найбільше. Кожне число веде до зерна, яке його має.`,
  none: 'На кожному зерні обидва плани дають те саме.',
  least: 'Найменше',
  most: 'Найбільше',
  label: (of) => `Зерно, від 1 до ${of}`,
  bad: (of) => `Ціле число від 1 до ${of}.`,
  ask: 'Показати це зерно',
  button: (measure, by, seed) => `${measure}: ${by}, зерно ${seed}`,
  title: (a, b, seed) => `«${a}» і «${b}» на зерні ${seed}`,
  from: (turn) => `З ходу ${turn} вони різняться.`,
  same: 'З обома планами відбувається те саме.',
  figures: 'Обидва плани на цьому зерні',
  minutes: 'На що пішли хвилини прибуття',
  difference: 'Різниця',
  alike: (n) => `Кидки, що з обома планами випали однаково: ${n}.`,
  turned: (plan) => `Кидки, що випали інакше: план «${plan}»`,
  only: (plan) => `Кидки, які є лише з планом «${plan}»`,
};
