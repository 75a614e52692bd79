// Words of why, fourth part, in Finnish: two plans of a comparison beside each other, seed by seed and on one seed.
import type { Text } from '../catalogue.ts';
import { plural } from './count.ts';

export const bySeed: Text['bySeed'] = {
  fold: 'Siemen kerrallaan',
  working: 'Molemmat suunnitelmat pelataan siemen kerrallaan',
  against: 'Vertailukohta',
  hint: (a, b) =>
    `Kuinka paljon enemmän suunnitelmalla ”${a}” kuin suunnitelmalla ”${b}”, siemen kerrallaan: pienin, kvantiilit, suurin. Jokainen luku vie siemeneen, jolla se on.`,
  none: 'Jokaisella siemenellä molemmat suunnitelmat päätyvät samaan.',
  least: 'Pienin',
  most: 'Suurin',
  label: (of) => `Siemen, 1–${of}`,
  bad: (of) => `Kokonaisluku väliltä 1–${of}.`,
  ask: 'Näytä tämä siemen',
  button: (measure, by, seed) => `${measure}: ${by}, siemen ${seed}`,
  title: (a, b, seed) => `”${a}” ja ”${b}”, siemen ${seed}`,
  from: (turn) => `Ne eroavat vuorosta ${turn} alkaen.`,
  same: 'Molemmilla suunnitelmilla tapahtuu sama.',
  figures: 'Molemmat suunnitelmat tällä siemenellä',
  minutes: 'Mihin perille tulon minuutit kuluivat',
  difference: 'Ero',
  alike: (n) =>
    plural(n, {
      one: '# arvonta tehdään molemmilla suunnitelmilla samoin tuloksin.',
      other: '# arvontaa tehdään molemmilla suunnitelmilla samoin tuloksin.',
    }),
  turned: (plan) => `Arvonnat, joiden tulos oli toinen: ”${plan}”`,
  only: (plan) => `Arvonnat, jotka tehdään vain suunnitelmalla ”${plan}”`,
};
