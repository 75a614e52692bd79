// Words of laying a belt: pointing, its price, what is refused. In Latvian.
import type { Text } from '../catalogue.ts';
import { segments, toSegments } from './count.ts';

export const laying: Text['laying'] = {
  title: 'Likšana',
  idle: 'Vēl nekas nav izraudzīts. Klikšķiniet kartē uz sešstūriem, velciet pār tiem vai ierakstiet vietu.',
  idleSides: 'Vēl nekas nav izraudzīts. Klikšķiniet kartē pie malām, velciet gar tām vai ierakstiet vietu.',
  short: {
    hex: 'Rādiet uz sešstūriem vai velciet pār tiem.',
    hexside: 'Rādiet uz malām vai velciet gar tām.',
  },
  ghost: (kind, n, rows) => `${kind}: ${n}, ${rows}`,
  price: (points, effort) => `${points}, ${effort}`,
  left: (points, effort) => `paliek ${points} un ${effort}`,
  whole: (points, effort, pointsLeft, effortLeft) => `${points}, ${effort}; paliek ${pointsLeft} un ${effortLeft}`,
  commit: 'Likt joslu',
  cancel: 'Atcelt',
  placeLabel: 'Vieta',
  placeHint: (example) => `piemēram, ${example}`,
  placeAdd: 'Izraudzīt',
  placeBad: (text, example) => `„${text}” nav vieta šajā kartē. Rakstiet tā: ${example}.`,
  wrongLie: {
    hex: 'Šo veidu liek uz sešstūriem, piemēram, 5,4.',
    hexside: 'Šo veidu liek uz malām, piemēram, 5,4/NE.',
  },
  far: (limit) => `Par tālu: šī veida josla ir nepārtraukta ķēde līdz ${toSegments(limit)}.`,
  full: (limit, place) =>
    `Šī veida joslai ir līdz ${toSegments(limit)}: tā beidzas pie ${place}. Ejiet atpakaļ, lai to saīsinātu.`,
  refused: (rule, reason) => `${rule}: ${reason}`,
  hint: (hint) => hint,
  refusedWith: (rule, reason, hint) => `${rule}: ${reason}. Ko darīt: ${hint}.`,
  change: 'Kas būtu jāmaina?',
  changeOf: (refusal) => `Kas būtu jāmaina: ${refusal}`,
  picked: (place, n) => `${place} izraudzīts, ${segments(n)}`,
  unpicked: (place) => `no ${place} atteikts`,
  dropped: 'Josla nomesta.',
  aside: 'Josla, ko rādījāt, nolikta malā kopā ar tās veidu.',
  laid: (kind, n, left) => `Ielikts: ${kind}, ${n}; ${left}`,
};
