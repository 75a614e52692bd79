// Words of why, fourth part, in Lithuanian: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';

export const bySeed: Text['bySeed'] = {
  fold: 'Sėkla po sėklos',
  working: 'Abu planai žaidžiami sėkla po sėklos',
  against: 'Palyginti su planu',
  hint: (a, b) =>
    `Kiek daugiau su planu „${a}“ nei su planu „${b}“, sėkla po sėklos: mažiausia, kvantiliai, didžiausia. Kiekvienas skaičius veda prie sėklos, kuri jį turi.`,
  none: 'Su kiekviena sėkla abiejų planų rezultatas tas pats.',
  least: 'Mažiausia',
  most: 'Didžiausia',
  label: (of) => `Sėkla, nuo 1 iki ${of}`,
  bad: (of) => `Sveikasis skaičius nuo 1 iki ${of}.`,
  ask: 'Rodyti šią sėklą',
  button: (measure, by, seed) => `${measure}: ${by}, sėkla ${seed}`,
  title: (a, b, seed) => `„${a}“ ir „${b}“, sėkla ${seed}`,
  from: (turn) => `Nuo ${turn} ėjimo jie skiriasi.`,
  same: 'Su abiem planais įvyksta tas pats.',
  figures: 'Abu planai su šia sėkla',
  minutes: 'Kam teko atvykimo minutės',
  difference: 'Skirtumas',
  alike: (n) => `Traukimų, kurie abiejuose planuose baigiasi vienodai: ${n}.`,
  turned: (plan) => `Traukimai, kurie baigėsi kitaip: planas „${plan}“`,
  only: (plan) => `Traukimai, kurių yra tik plane „${plan}“`,
};
