// The shapes of what a scenario adds to the stock: terrains, hexside features, kinds of obstacle, in both formats.
import * as z from 'zod';
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
import { schemaOf } from './shape-schema.ts';

const terrainFields = {
  id: idShape,
  name: lineShape(60),
  cost: perClassShape(whole(1, 1000).nullable()).describe('Minutes to enter; null = impassable (MP-2).'),
};
export const terrainShape1 = z.strictObject(terrainFields);
export const terrainShape = z.strictObject({
  ...terrainFields,
  shelter: z
    .boolean()
    .optional()
    .describe('Do people on foot shelter there (CI-2)? Absent = as the stock terrain with this id, else no.'),
});

export const featureShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  cross: perClassShape(whole(0, 1000).nullable()).describe(
    'Minutes added by crossing; null = cannot be crossed (MP-3).',
  ),
});

const biteShape = z.strictObject({
  hazard: chanceShape,
  force: whole(0, 1000).nullable().describe('Minutes for each row when forced; null = cannot be forced (EN-4).'),
});

const componentShape = z.strictObject({
  class: z.enum(COMPONENT_CLASSES),
  bite: perClassShape(biteShape.nullable()).describe('null = the class passes as if nothing were there (EN-1).'),
  work: perMethodShape(whole(1, 1000).nullable()).describe('Team-minutes to sweep a row; null = cannot (CL-2).'),
  hazard: perMethodShape(chanceShape).describe('Of losing a strength step while sweeping a row (CL-4).'),
  miss: perMethodShape(chanceShape).describe('That a first sweep misses something in a row (CL-5).'),
});

/** The families that format 1 had. */
const FAMILIES_1 = ['barrier', 'antiVehicle', 'antiPersonnel', 'mixed'] as const;

const kindFields = {
  name: lineShape(60),
  family: z.enum(FAMILIES),
  lies: z.enum(LIES),
  components: listShape(componentShape, 4).describe('Only a dummy has none (KN-4).'),
  cost: whole(0, 1000).describe('Points for each segment and row.'),
  effort: whole(0, 10_000).describe('Crew-minutes for each segment and row.'),
  maxDepth: whole(1, 3),
  maxLength: whole(1, MAX_BELT_LENGTH),
  visibility: chanceShape,
};
const kindFields1 = { ...kindFields, family: z.enum(FAMILIES_1), components: listShape(componentShape, 4, 1) };
const kindTerrains = listShape(idShape, 64, 1)
  .optional()
  .describe('Terrains on which it can lie; absent = anywhere (OB-6).');

/** How a kind lives; all of it may be left out. */
const lifeFields = {
  behaviour: z.enum(BEHAVIOURS).optional().describe('How it lives (LB-1); absent = standing.'),
  lead: whole(0, MAX_PERIODS).optional().describe('Periods between ordering and laying at least (PR-2); absent = 0.'),
  life: whole(0, MAX_TURNS)
    .optional()
    .describe('Remote: turns after which it switches itself off; absent or 0 = never (LB-5).'),
  recording: chanceShape.optional().describe('That a segment gets a good record (LE-2); absent = 58982.'),
  degrade: chanceShape.optional().describe('Networked: of being stuck when jammed or degraded (NW-3); absent = 0.'),
  fire: chanceShape.optional().describe('Reserve: of being executed when fired (RS-3); absent = 0.'),
  looksLike: idShape.optional().describe('Dummy: the kind of this catalogue that it imitates (KN-4).'),
  seeThrough: chanceShape.optional().describe('Dummy: of being seen through in a turn (RC-2); absent = 0.'),
  features: listShape(idShape, 32, 1)
    .optional()
    .describe('Hexside features on which it can lie; absent = any hexside (OB-6).'),
};

const like = idShape.describe('The stock kind to copy; the fields given here replace its own.');

/** A whole new kind of obstacle. */
export const kindShape1 = z.strictObject({ id: idShape, ...kindFields1, terrains: kindTerrains });
export const kindShape = z.strictObject({ id: idShape, ...kindFields, terrains: kindTerrains, ...lifeFields });
/** A stock kind with some of its fields replaced. */
export const likeShape1 = z.strictObject({
  like,
  id: idShape,
  ...z.strictObject(kindFields1).partial().shape,
  terrains: kindTerrains,
});
export const likeShape = z.strictObject({
  like,
  id: idShape,
  ...z.strictObject(kindFields).partial().shape,
  terrains: kindTerrains,
  ...lifeFields,
});
export type KindDocument = z.infer<typeof kindShape>;
export type LikeDocument = z.infer<typeof likeShape>;

/** An entry of the catalogue: which of its three forms it has is seen when it is read. */
export const kindEntryShape1 = lateShape<unknown>(() => schemaOf(z.union([idShape, likeShape1, kindShape1])));
export const kindEntryShape = lateShape<unknown>(() => schemaOf(z.union([idShape, likeShape, kindShape])));
