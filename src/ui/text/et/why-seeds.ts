// Words of why, fourth part, in Estonian: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const bySeed: Text['bySeed'] = {
  fold: 'Seeme seemne haaval',
  working: 'Mõlemad plaanid mängitakse läbi seeme seemne haaval',
  against: 'Võrreldes plaaniga',
  hint: (a, b) =>
    `Kui palju rohkem on plaaniga „${a}“ kui plaaniga „${b}“, seeme seemne haaval: vähim, kvantiilid, suurim. Iga arv viib seemneni, millel see on.`,
  none: 'Iga seemnega annavad mõlemad plaanid sama tulemuse.',
  least: 'Vähim',
  most: 'Suurim',
  label: (of) => `Seeme, 1 kuni ${of}`,
  bad: (of) => `Täisarv 1 kuni ${of}.`,
  ask: 'Näita seda seemet',
  button: (measure, by, seed) => `${measure}: ${by}, seeme ${seed}`,
  title: (a, b, seed) => `„${a}“ ja „${b}“, seeme ${seed}`,
  from: (turn) => `Alates käigust ${turn} need erinevad.`,
  same: 'Mõlema plaaniga juhtub sama.',
  figures: 'Mõlemad plaanid selle seemnega',
  minutes: 'Millele kohalejõudmise minutid kulusid',
  difference: 'Erinevus',
  alike: (n) =>
    plural(n, {
      one: '# loos on mõlemal plaanil ja tuleb välja ühtemoodi.',
      other: '# loosi on mõlemal plaanil ja tulevad välja ühtemoodi.',
    }),
  turned: (plan) => `Loosid, mis tulid välja teisiti: plaan „${plan}“`,
  only: (plan) => `Loosid, mis on ainult plaanil „${plan}“`,
};
