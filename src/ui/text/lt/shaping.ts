// Words of the belt that is selected: taking hold of it, changing it in place, what stands in the way. In Lithuanian.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Tempkite galą, kad pailgintumėte ar sutrumpintumėte; tempkite vidurį, kad perkeltumėte.',
  hintWhole: 'Tempkite už bet kurios vietos, kad perkeltumėte.',
  selected: (belt) =>
    `Pažymėta: ${belt}. Žemėlapyje: Enter paima ten, kur žymeklis, Home ir End eina į galus, nuo 1 iki 3 – gylis, M stumia visą, Delete pašalina, Escape palieka.`,
  left: 'Nepažymėta jokia juosta.',
  held: {
    first: 'Pirmasis galas rankoje. Stumkite žymeklį, tada Enter pakloja, Escape paleidžia.',
    last: 'Paskutinis galas rankoje. Stumkite žymeklį, tada Enter pakloja, Escape paleidžia.',
    whole: 'Visa juosta rankoje. Stumkite žymeklį, tada Enter pakloja, Escape paleidžia.',
  },
  beside: 'Žymeklis ne ant pažymėtos juostos: Home ir End eina į jos galus.',
  nowAt: (from, to, segments) => `${segments}, nuo ${from} iki ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Dabar: ${belt}.`,
  stays: (why) => `${why}. Juosta lieka, kur buvo.`,
  stayed: 'Juosta lieka, kokia buvo.',
  letGo: 'Paleista; juosta lieka, kur buvo.',
  edge: 'Juosta išeitų už žemėlapio: ji sustoja čia.',
  moveWhole: 'Perkelti visą',
  depth: 'Gylis',
  care: 'Kruopštumas',
  remove: 'Pašalinti',
  leave: 'Baigta',
  noBelts: 'Plane juostų dar nėra.',
};
