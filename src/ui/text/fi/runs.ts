// Finnish: words of the runs that are kept: their names, branches, results side by side, bookmarks and notes.
import type { Text } from '../catalogue.ts';
import { plural, turnsOf } from './count.ts';

export const runs: Text['runs'] = {
  title: 'Tähänastiset pelikerrat',
  intro:
    'Pelikerrat tallentuvat tähän selaimeen sitä mukaa kuin niitä pelataan. Näytä jokin niistä kartalla; vuoro pysyy samana, joten voit siirtyä edestakaisin.',
  none: 'Ei vielä yhtään pelikertaa.',
  caption: 'Tämän skenaarion pelikerrat rinnakkain',
  head: ['Pelikerta', 'Perillä', 'Viive', 'Raivaus', 'Tappiot'],
  plain: (plan, seed) => `${plan}, siemen ”${seed}”`,
  branch: (turn) => (turn === 0 ? 'Alusta toisin' : `Vuorosta ${turn} toisin`),
  shown: 'näkyvissä',
  underWay: (turns) => `kesken, ${turnsOf(turns)}`,
  denied: 'estetty',
  show: (name) => `Näytä ${name}`,
  playOn: (name) => `Jatka: ${name}`,
  units: 'Minuutteja; tappiot vahvuusportaina. Viive lasketaan samaan siemeneen ilman vöitä.',
  rename: 'Pelikerran nimi',
  apply: 'Vahvista',
  remove: 'Poista tämä pelikerta',
  removed: (name) => `Pelikerta ”${name}” on poistettu.`,
  keptBoth: 'Tätä pelikertaa on jatkettu myös toisessa välilehdessä. Kumpikin säilytetään.',
  unreadable: (n) =>
    plural(n, {
      one: 'Yhtä tallennettua pelikertaa ei voitu lukea, ja se jätettiin muistiin ennalleen.',
      other: '# tallennettua pelikertaa ei voitu lukea, ja ne jätettiin muistiin ennalleen.',
    }),
};

export const branch: Text['branch'] = {
  title: 'Jatka tästä toisin',
  intro: (turn) =>
    turn === 0
      ? 'Alkaa uudelleen samalla siemenellä, toisissa käsissä. Näkyvissä oleva pelikerta jää ennalleen.'
      : `Kulkee vuoron ${turn} jälkeen toista tietä samalla siemenellä, toisin käskyin tai toisissa käsissä. Näkyvissä oleva pelikerta jää ennalleen.`,
  go: 'Haaraudu tästä',
  atEnd: 'Harjoitus on tällä vuorolla jo päättynyt. Palaa aiempaan vuoroon, jos haluat jatkaa siitä.',
  note: 'Kun toinen taktiikka jatkaa, tähänastiset käskyt merkitään ihmisen antamiksi, jotta pöytäkirja voidaan tarkistaa.',
};
