// Words of the belt that is selected: taking hold of it, changing it in place, what stands in the way. In Latvian.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Velciet galu, lai pagarinātu vai saīsinātu; velciet vidu, lai pārvietotu.',
  hintWhole: 'Velciet aiz jebkuras vietas, lai pārvietotu.',
  selected: (belt) =>
    `Atlasīts: ${belt}. Kartē: Enter satver tur, kur kursors, Home un End iet uz galiem, no 1 līdz 3 – dziļums, M pārvieto visu, Delete noņem, Escape atstāj.`,
  left: 'Neviena josla nav atlasīta.',
  held: {
    first: 'Pirmais gals rokā. Bīdiet kursoru, tad Enter ieliek, Escape atlaiž.',
    last: 'Pēdējais gals rokā. Bīdiet kursoru, tad Enter ieliek, Escape atlaiž.',
    whole: 'Visa josla rokā. Bīdiet kursoru, tad Enter ieliek, Escape atlaiž.',
  },
  beside: 'Kursors nav uz atlasītās joslas: Home un End iet uz tās galiem.',
  nowAt: (from, to, segments) => `${segments}, no ${from} līdz ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Tagad: ${belt}.`,
  stays: (why) => `${why}. Josla paliek, kur bija.`,
  stayed: 'Josla paliek, kāda bija.',
  letGo: 'Atlaista; josla paliek, kur bija.',
  edge: 'Josla izietu ārpus kartes: tā apstājas šeit.',
  moveWhole: 'Pārvietot visu',
  depth: 'Dziļums',
  care: 'Rūpība',
  remove: 'Noņemt',
  leave: 'Gatavs',
  noBelts: 'Plānā vēl nav joslu.',
};
