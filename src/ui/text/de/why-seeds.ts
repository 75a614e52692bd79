// Words of why, fourth part, in German: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('de');

export const bySeed: Text['bySeed'] = {
  fold: 'Startwert für Startwert',
  working: 'Beide Pläne werden Startwert für Startwert gespielt',
  against: 'Gegen',
  hint: (a, b) =>
    `Wie viel mehr es mit „${a}“ ist als mit „${b}“, Startwert für Startwert: das Kleinste, Quantile, das Größte. Jede Zahl führt zu einem Startwert, der sie hat.`,
  none: 'Bei jedem Startwert kommen beide Pläne auf dasselbe.',
  least: 'Kleinstes',
  most: 'Größtes',
  label: (of) => `Startwert, 1 bis ${of}`,
  bad: (of) => `Eine ganze Zahl von 1 bis ${of}.`,
  ask: 'Diesen Startwert zeigen',
  button: (measure, by, seed) => `${measure}: ${by}, Startwert ${seed}`,
  title: (a, b, seed) => `„${a}“ und „${b}“ mit Startwert ${seed}`,
  from: (turn) => `Von Runde ${turn} an unterscheiden sie sich.`,
  same: 'Mit beiden Plänen geschieht dasselbe.',
  figures: 'Beide Pläne mit diesem Startwert',
  minutes: 'Wohin die Minuten bis zur Ankunft gingen',
  difference: 'Unterschied',
  alike: (n) =>
    plural(n, {
      one: '1 Ziehung gibt es mit beiden Plänen, mit demselben Ausgang.',
      other: '# Ziehungen gibt es mit beiden Plänen, mit demselben Ausgang.',
    }),
  turned: (plan) => `Ziehungen mit anderem Ausgang: mit „${plan}“`,
  only: (plan) => `Ziehungen, die es nur mit „${plan}“ gibt`,
};
