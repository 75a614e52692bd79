// Estonian: words of the belt that is selected: taking hold of it, changing it in place, what stands in the way.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Lohista otsa, et vööd pikendada või lühendada; lohista keskelt, et seda nihutada.',
  hintWhole: 'Lohista ükskõik kust, et seda nihutada.',
  selected: (belt) =>
    `Valitud: ${belt}. Kaardil: Enter haarab kursori kohast, Home ja End viivad vöö otstesse, 1 kuni 3 määrab sügavuse, M nihutab tervikuna, Delete eemaldab, Escape lahkub vöölt.`,
  left: 'Ühtegi vööd pole valitud.',
  held: {
    first: 'Esimene ots on käes. Liiguta kursorit; Enter rajab, Escape laseb lahti.',
    last: 'Viimane ots on käes. Liiguta kursorit; Enter rajab, Escape laseb lahti.',
    whole: 'Terve vöö on käes. Liiguta kursorit; Enter rajab, Escape laseb lahti.',
  },
  beside: 'Kursor ei ole valitud vööl: Home ja End viivad selle otstesse.',
  nowAt: (from, to, segments) => `${segments}, ${from} kuni ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Nüüd: ${belt}.`,
  stays: (why) => `${why}. Vöö jääb sinna, kus see oli.`,
  stayed: 'Vöö jääb nii, nagu see oli.',
  letGo: 'Lahti lastud; vöö jääb sinna, kus see oli.',
  edge: 'Vöö läheks kaardilt välja: siin see peatub.',
  moveWhole: 'Nihuta tervikuna',
  depth: 'Sügavus',
  care: 'Hoolikus',
  remove: 'Eemalda',
  leave: 'Valmis',
  noBelts: 'Plaanis pole veel vöid.',
};
