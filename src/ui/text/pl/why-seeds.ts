// Words of why, fourth part, in Polish: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';

export const bySeed: Text['bySeed'] = {
  fold: 'Ziarno po ziarnie',
  working: 'Rozgrywanie obu planów ziarno po ziarnie',
  against: 'Wobec planu',
  hint: (a, b) =>
    `O ile więcej przy planie „${a}” niż przy planie „${b}”, ziarno po ziarnie: najmniej, kwantyle, najwięcej. Każda liczba prowadzi do ziarna, które ją ma.`,
  none: 'Na każdym ziarnie oba plany dają to samo.',
  least: 'Najmniej',
  most: 'Najwięcej',
  label: (of) => `Ziarno, od 1 do ${of}`,
  bad: (of) => `Liczba całkowita od 1 do ${of}.`,
  ask: 'Pokaż to ziarno',
  button: (measure, by, seed) => `${measure}: ${by}, ziarno ${seed}`,
  title: (a, b, seed) => `„${a}” i „${b}” na ziarnie ${seed}`,
  from: (turn) => `Od tury ${turn} się różnią.`,
  same: 'Przy obu planach dzieje się to samo.',
  figures: 'Oba plany na tym ziarnie',
  minutes: 'Na co poszły minuty do chwili dotarcia',
  difference: 'Różnica',
  alike: (n) => `Rzuty, które przy obu planach wypadły tak samo: ${n}.`,
  turned: (plan) => `Rzuty, które wypadły inaczej: plan „${plan}”`,
  only: (plan) => `Rzuty, które są tylko przy planie „${plan}”`,
};
