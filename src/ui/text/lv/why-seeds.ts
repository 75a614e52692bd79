// Words of why, fourth part, in Latvian: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';

export const bySeed: Text['bySeed'] = {
  fold: 'Sēkla pēc sēklas',
  working: 'Abi plāni tiek izspēlēti sēklu pēc sēklas',
  against: 'Salīdzinot ar plānu',
  hint: (a, b) =>
    `Par cik vairāk ir ar plānu „${a}” nekā ar plānu „${b}”, sēklu pēc sēklas: mazākais, kvantiles, lielākais. Katrs skaitlis ved pie sēklas, kurai tas ir.`,
  none: 'Ar katru sēklu abi plāni dod vienu un to pašu.',
  least: 'Mazākais',
  most: 'Lielākais',
  label: (of) => `Sēkla, no 1 līdz ${of}`,
  bad: (of) => `Vesels skaitlis no 1 līdz ${of}.`,
  ask: 'Rādīt šo sēklu',
  button: (measure, by, seed) => `${measure}: ${by}, sēkla ${seed}`,
  title: (a, b, seed) => `„${a}” un „${b}”, sēkla ${seed}`,
  from: (turn) => `Sākot ar ${turn}. gājienu tie atšķiras.`,
  same: 'Ar abiem plāniem notiek tas pats.',
  figures: 'Abi plāni ar šo sēklu',
  minutes: 'Kam aizgāja ierašanās minūtes',
  difference: 'Starpība',
  alike: (n) => `Lozes, kas abos plānos iznāk vienādi: ${n}.`,
  turned: (plan) => `Lozes, kas iznāca citādi: plāns „${plan}”`,
  only: (plan) => `Lozes, kuras ir tikai plānā „${plan}”`,
};
