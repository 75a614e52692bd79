// The shapes of what a scenario adds to the stock: terrains, hexside features, kinds of obstacle, in both formats.
import * as z from 'zod/mini';
import { BEHAVIOURS, COMPONENT_CLASSES, FAMILIES, LIES } from '../rules/index.ts';
import { MAX_BELT_LENGTH, MAX_PERIODS, MAX_TURNS } from './limits.ts';
import {
  chanceShape,
  idShape,
  lateShape,
  lineShape,
  listShape,
  perClassShape,
  perMethodShape,
  whole,
} from './shape-parts.ts';

const terrainFields = {
  id: idShape,
  name: lineShape(60),
  cost: perClassShape(z.nullable(whole(1, 1000))).check(z.describe('Minutes to enter; null = impassable (MP-2).')),
};
export const terrainShape1 = z.strictObject(terrainFields);
export const terrainShape = z.strictObject({
  ...terrainFields,
  shelter: z
    .optional(z.boolean())
    .check(z.describe('Do people on foot shelter there (CI-2)? Absent = as the stock terrain with this id, else no.')),
});

export const featureShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  cross: perClassShape(z.nullable(whole(0, 1000))).check(
    z.describe('Minutes added by crossing; null = cannot be crossed (MP-3).'),
  ),
});

const biteShape = z.strictObject({
  hazard: chanceShape,
  force: z
    .nullable(whole(0, 1000))
    .check(z.describe('Minutes for each row when forced; null = cannot be forced (EN-4).')),
});

const componentShape = z.strictObject({
  class: z.enum(COMPONENT_CLASSES),
  bite: perClassShape(z.nullable(biteShape)).check(
    z.describe('null = the class passes as if nothing were there (EN-1).'),
  ),
  work: perMethodShape(z.nullable(whole(1, 1000))).check(
    z.describe('Team-minutes to sweep a row; null = cannot (CL-2).'),
  ),
  hazard: perMethodShape(chanceShape).check(z.describe('Of losing a strength step while sweeping a row (CL-4).')),
  miss: perMethodShape(chanceShape).check(z.describe('That a first sweep misses something in a row (CL-5).')),
});

/** The families that format 1 had. */
const FAMILIES_1 = ['barrier', 'antiVehicle', 'antiPersonnel', 'mixed'] as const;

const kindFields = {
  name: lineShape(60),
  family: z.enum(FAMILIES),
  lies: z.enum(LIES),
  components: listShape(componentShape, 4).check(z.describe('Only a dummy has none (KN-4).')),
  cost: whole(0, 1000).check(z.describe('Points for each segment and row.')),
  effort: whole(0, 10_000).check(z.describe('Crew-minutes for each segment and row.')),
  maxDepth: whole(1, 3),
  maxLength: whole(1, MAX_BELT_LENGTH),
  visibility: chanceShape,
};
const kindFields1 = { ...kindFields, family: z.enum(FAMILIES_1), components: listShape(componentShape, 4, 1) };
const kindTerrains = z
  .optional(listShape(idShape, 64, 1))
  .check(z.describe('Terrains on which it can lie; absent = anywhere (OB-6).'));

/** How a kind lives; all of it may be left out. */
const lifeFields = {
  behaviour: z.optional(z.enum(BEHAVIOURS)).check(z.describe('How it lives (LB-1); absent = standing.')),
  lead: z
    .optional(whole(0, MAX_PERIODS))
    .check(z.describe('Periods between ordering and laying at least (PR-2); absent = 0.')),
  life: z
    .optional(whole(0, MAX_TURNS))
    .check(z.describe('Remote: turns after which it switches itself off; absent or 0 = never (LB-5).')),
  recording: z.optional(chanceShape).check(z.describe('That a segment gets a good record (LE-2); absent = 58982.')),
  degrade: z
    .optional(chanceShape)
    .check(z.describe('Networked: of being stuck when jammed or degraded (NW-3); absent = 0.')),
  fire: z.optional(chanceShape).check(z.describe('Reserve: of being executed when fired (RS-3); absent = 0.')),
  looksLike: z.optional(idShape).check(z.describe('Dummy: the kind of this catalogue that it imitates (KN-4).')),
  seeThrough: z.optional(chanceShape).check(z.describe('Dummy: of being seen through in a turn (RC-2); absent = 0.')),
  features: z
    .optional(listShape(idShape, 32, 1))
    .check(z.describe('Hexside features on which it can lie; absent = any hexside (OB-6).')),
};

const like = idShape.check(z.describe('The stock kind to copy; the fields given here replace its own.'));

/** A whole new kind of obstacle. */
export const kindShape1 = z.strictObject({ id: idShape, ...kindFields1, terrains: kindTerrains });
export const kindShape = z.strictObject({ id: idShape, ...kindFields, terrains: kindTerrains, ...lifeFields });
/** A stock kind with some of its fields replaced. */
export const likeShape1 = z.strictObject({
  like,
  id: idShape,
  ...z.partial(z.strictObject(kindFields1)).shape,
  terrains: kindTerrains,
});
export const likeShape = z.strictObject({
  like,
  id: idShape,
  ...z.partial(z.strictObject(kindFields)).shape,
  terrains: kindTerrains,
  ...lifeFields,
});
export type KindDocument = z.infer<typeof kindShape>;
export type LikeDocument = z.infer<typeof likeShape>;

/** An entry of the catalogue: which of its three forms it has is seen when it is read. */
export const kindEntryShape1 = lateShape<unknown>(() => z.union([idShape, likeShape1, kindShape1]));
export const kindEntryShape = lateShape<unknown>(() => z.union([idShape, likeShape, kindShape]));
