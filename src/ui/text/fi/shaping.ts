// Finnish: words of the belt that is selected: taking hold of it, changing it in place, what stands in the way.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Vedä päästä, niin vyö pitenee tai lyhenee; vedä keskeltä, niin se siirtyy.',
  hintWhole: 'Vedä mistä tahansa, niin se siirtyy.',
  selected: (belt) =>
    `Valittu: ${belt}. Kartalla: Enter ottaa kiinni kohdistimen kohdalta, Home ja End vievät vyön päihin, 1–3 antaa syvyyden, M siirtää koko vyötä, Delete poistaa, Esc poistuu.`,
  left: 'Yhtään vyötä ei ole valittu.',
  held: {
    first: 'Alkupää kädessä. Siirrä kohdistinta; Enter asettaa, Esc päästää irti.',
    last: 'Loppupää kädessä. Siirrä kohdistinta; Enter asettaa, Esc päästää irti.',
    whole: 'Koko vyö kädessä. Siirrä kohdistinta; Enter asettaa, Esc päästää irti.',
  },
  beside: 'Kohdistin ei ole valitun vyön kohdalla: Home ja End vievät sen päihin.',
  nowAt: (from, to, segments) => `${segments}, ${from} – ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Nyt ${belt}.`,
  stays: (why) => `${why}. Vyö pysyy paikallaan.`,
  stayed: 'Vyö pysyy ennallaan.',
  letGo: 'Irti päästetty; vyö pysyy paikallaan.',
  edge: 'Vyö menisi kartan ulkopuolelle: se pysähtyy tähän.',
  moveWhole: 'Siirrä koko vyö',
  depth: 'Syvyys',
  care: 'Huolellisuus',
  remove: 'Poista',
  leave: 'Valmis',
  noBelts: 'Suunnitelmassa ei ole vielä vöitä.',
};
