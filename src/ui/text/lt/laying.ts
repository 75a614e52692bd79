// Words of laying a belt: pointing, its price, what is refused. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { ofSegments, segments } from './count.ts';

export const laying: Text['laying'] = {
  title: 'Klojimas',
  idle: 'Dar nieko neparinkta. Spauskite šešiakampius žemėlapyje, tempkite per juos arba įrašykite vietą.',
  idleSides: 'Dar nieko neparinkta. Spauskite prie kraštinių žemėlapyje, tempkite palei jas arba įrašykite vietą.',
  short: {
    hex: 'Rodykite į šešiakampius arba tempkite per juos.',
    hexside: 'Rodykite į kraštines arba tempkite palei jas.',
  },
  ghost: (kind, n, rows) => `${kind}: ${n}, ${rows}`,
  price: (points, effort) => `${points}, ${effort}`,
  left: (points, effort) => `lieka ${points} ir ${effort}`,
  whole: (points, effort, pointsLeft, effortLeft) => `${points}, ${effort}; lieka ${pointsLeft} ir ${effortLeft}`,
  commit: 'Kloti juostą',
  cancel: 'Atšaukti',
  placeLabel: 'Vieta',
  placeHint: (example) => `pavyzdžiui, ${example}`,
  placeAdd: 'Rinkti',
  placeBad: (text, example) => `„${text}“ nėra šio žemėlapio vieta. Rašykite taip: ${example}.`,
  wrongLie: {
    hex: 'Ši rūšis klojama ant šešiakampių, pavyzdžiui, 5,4.',
    hexside: 'Ši rūšis klojama ant kraštinių, pavyzdžiui, 5,4/NE.',
  },
  far: (limit) => `Per toli: šios rūšies juosta yra ištisinė grandinė iki ${ofSegments(limit)}.`,
  full: (limit, place) =>
    `Šios rūšies juosta turi iki ${ofSegments(limit)}: ji baigiasi ties ${place}. Grįžkite, kad ją sutrumpintumėte.`,
  refused: (rule, reason) => `${rule}: ${reason}`,
  hint: (hint) => hint,
  refusedWith: (rule, reason, hint) => `${rule}: ${reason}. Ką daryti: ${hint}.`,
  change: 'Ką reikėtų pakeisti?',
  changeOf: (refusal) => `Ką reikėtų pakeisti: ${refusal}`,
  picked: (place, n) => `${place} parinkta, ${segments(n)}`,
  unpicked: (place) => `${place} atsisakyta`,
  dropped: 'Juosta numesta.',
  aside: 'Juosta, kurią rodėte, padėta į šalį kartu su jos rūšimi.',
  laid: (kind, n, left) => `Paklota: ${kind}, ${n}; ${left}`,
};
