// The shapes of who plays: columns of both formats, and posts.
import * as z from 'zod/mini';
import { METHODS, MOVER_CLASSES, SIDES, TASKS } from '../rules/index.ts';
import * as limits from './limits.ts';
import { chanceShape, hexText, idShape, lineShape, listShape, MAX_MINUTES, whole } from './shape-parts.ts';

const columnFields = {
  id: idShape,
  name: lineShape(60),
  class: z.enum(MOVER_CLASSES),
  strength: whole(1, 12).check(z.describe('Strength steps.')),
  teams: whole(0, 6).check(z.describe('Clearing teams.')),
  methods: listShape(z.enum(METHODS), METHODS.length).check(z.describe('How its teams can clear.')),
  recon: whole(0, 12).check(z.describe('Hexes.')),
  start: hexText,
  from: whole(0, MAX_MINUTES).check(z.describe('Minute at which it comes onto the map (CO-5).')),
  announced: z.boolean().check(z.describe('Does the other side know of it while it plans?')),
};

/** The tasks that format 1 had. */
const TASKS_1 = ['reach', 'leave'] as const;

export const columnShape1 = z.strictObject({
  ...columnFields,
  task: z.enum(TASKS_1).check(z.describe('reach an objective, or leave by an exit (CO-4).')),
  zone: idShape.check(z.describe('The objective or the exit.')),
});

const layerShape = z.strictObject({
  kinds: listShape(idShape, limits.MAX_KINDS, 1).check(z.describe('Kinds of behaviour remote that it lays (LB-3).')),
  range: whole(0, 20).check(z.describe('Hexes.')),
  load: whole(1, 1000).check(z.describe('Rows of segments that it carries.')),
  reload: whole(1, limits.MAX_TURNS).check(z.describe('Turns that a reload takes (LB-4).')),
  reloads: whole(0, 100).check(z.describe('Reloads at most.')),
  depot: z.optional(idShape).check(z.describe('The depot zone in which it reloads; absent = anywhere.')),
});
export type LayerDocument = z.infer<typeof layerShape>;

export const columnShape = z.strictObject({
  ...columnFields,
  side: z.optional(z.enum(SIDES)).check(z.describe('Absent = moving.')),
  task: z
    .enum(TASKS)
    .check(
      z.describe(
        'reach or hold an objective, leave by an exit, clear a clearance zone; serve: no task (CO-4 to CO-8).',
      ),
    ),
  zone: z.optional(idShape).check(z.describe('The objective, exit or clearance zone; absent exactly for serve.')),
  hold: z.optional(whole(1, MAX_MINUTES)).check(z.describe('Only with task hold: minutes to stand there (CO-6).')),
  jam: z
    .optional(whole(0, 12))
    .check(z.describe('Hexes within which it jams networked segments (NW-3); absent = it cannot.')),
  layer: z.optional(layerShape).check(z.describe('Only of the laying side: it lays remote belts (LB-2).')),
});
export type ColumnDocument = z.infer<typeof columnShape>;

export const postShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  hex: hexText,
  range: whole(1, 20).check(z.describe('Hexes.')),
  areas: listShape(idShape, limits.MAX_ZONES, 1).check(z.describe('The engagement areas that it watches.')),
  rate: whole(1, 6).check(z.describe('Columns that it can engage in a turn.')),
  chance: chanceShape,
  minutes: whole(0, 240).check(z.describe('Minutes that an engaged column loses.')),
  loss: chanceShape,
});
export type PostDocument = z.infer<typeof postShape>;
