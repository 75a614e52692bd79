// The shapes of scenario formats 1 and 2: which keys, of which type, how long, how large. Format 1 never changes any more.
import * as z from 'zod/mini';
import { MAX_SPAN, OFFSETS, ORIENTATIONS } from '../hex/index.ts';
import { COMPONENT_CLASSES, LAYING_POLICIES, POLICIES, ZONE_KINDS } from '../rules/index.ts';
import * as limits from './limits.ts';
import { featureShape, kindEntryShape, kindEntryShape1, terrainShape, terrainShape1 } from './shape-kinds.ts';
import {
  effortShape,
  idShape,
  lineShape,
  listShape,
  MAX_MINUTES,
  pointsShape,
  regionText,
  sideText,
  tableShape,
  whole,
} from './shape-parts.ts';
import { columnShape, columnShape1, postShape } from './shape-sides.ts';
import { scenarioTriggerShape } from './shape-triggers.ts';
import { calendarShape, contaminationShape, lawShape, legacyShape, messageShape, treatyShape } from './shape-world.ts';

export const SCENARIO_FORMAT_1 = 'abatis-scenario/1';
export const SCENARIO_FORMAT = 'abatis-scenario/2';

/** No control characters, so that a title cannot write to a terminal; still only ever shown as text. */
const paragraphs = (count: number, most: number) => listShape(lineShape(most), count);

const mapShape = z.strictObject({
  width: whole(limits.MIN_SPAN, MAX_SPAN),
  height: whole(limits.MIN_SPAN, MAX_SPAN),
  orientation: z.enum(ORIENTATIONS),
  offset: z.enum(OFFSETS).check(z.describe('Which rows (pointy) or columns (flat) are shoved half a hex.')),
  legend: tableShape(z.string().check(z.regex(/^[!-~]$/)), idShape, 94).check(
    z.describe('A character of the rows → the id of a terrain.'),
  ),
  rows: listShape(z.string().check(z.maxLength(MAX_SPAN)), MAX_SPAN).check(
    z.describe('One text for each row, one character for each hex.'),
  ),
  features: z
    .optional(tableShape(z.string(), listShape(sideText, limits.MAX_FEATURE_SIDES), limits.MAX_FEATURES))
    .check(z.describe('The id of a feature → the hexsides on which it lies (MP-3).')),
});
export type MapDocument = z.infer<typeof mapShape>;

const zoneFields = {
  id: idShape,
  name: lineShape(60),
  hexes: listShape(regionText, limits.MAX_ZONE_ENTRIES, 1),
  bans: z
    .optional(listShape(z.enum(COMPONENT_CLASSES), 3, 1))
    .check(z.describe('Only for a restriction: what may not lie here; absent = no obstacle at all (OB-4).')),
};
/** The kinds of zone, and the policies, that format 1 had. */
const ZONE_KINDS_1 = [
  'obstacleZone',
  'restriction',
  'engagementArea',
  'civilianArea',
  'protectedRoute',
  'entry',
  'exit',
  'objective',
] as const;
const POLICIES_1 = ['direct', 'bypass', 'breach'] as const;

const zoneShape1 = z.strictObject({ ...zoneFields, kind: z.enum(ZONE_KINDS_1) });
const zoneShape = z.strictObject({ ...zoneFields, kind: z.enum(ZONE_KINDS) });
export type ZoneDocument = z.infer<typeof zoneShape>;

const head = {
  id: idShape,
  title: lineShape(120),
  summary: lineShape(600),
  briefing: paragraphs(24, 2000),
  learning: paragraphs(12, 400),
  questions: paragraphs(12, 400),
  sides: z.strictObject({ laying: lineShape(60), moving: lineShape(60) }),
  map: mapShape,
};
const ADDED = 'Added to the stock, or in place of it by id.';
const features = z.optional(listShape(featureShape, limits.MAX_FEATURES)).check(z.describe(ADDED));
const end = {
  posts: listShape(postShape, limits.MAX_POSTS),
  turnMinutes: whole(5, 60).check(z.describe('Minutes in a turn (TI-1).')),
  deadline: whole(5, MAX_MINUTES).check(z.describe('Minute after which an arrival no longer counts (TI-5).')),
  needed: whole(1, limits.MAX_COLUMNS).check(
    z.describe('Columns of the moving side that have to do their task (ME-1).'),
  ),
};
const schemaLine = z
  .optional(z.string().check(z.maxLength(300)))
  .check(z.describe('For editors; it is part of the hash like everything else.'));
const budgetShape = z.strictObject({ points: pointsShape, effort: effortShape });

export const scenarioShape1 = z.strictObject({
  $schema: schemaLine,
  format: z.literal(SCENARIO_FORMAT_1),
  ...head,
  terrains: z.optional(listShape(terrainShape1, limits.MAX_TERRAINS)).check(z.describe(ADDED)),
  features,
  catalogue: z
    .optional(listShape(kindEntryShape1, limits.MAX_KINDS, 1))
    .check(z.describe('The kinds that may be laid; absent = the five of the first stock.')),
  zones: listShape(zoneShape1, limits.MAX_ZONES),
  columns: listShape(columnShape1, limits.MAX_COLUMNS, 1),
  ...end,
  budget: budgetShape,
  policy: z.enum(POLICIES_1).check(z.describe('The policy that the moving side is meant to follow.')),
});

export const scenarioShape = z.strictObject({
  $schema: schemaLine,
  format: z.literal(SCENARIO_FORMAT),
  ...head,
  terrains: z.optional(listShape(terrainShape, limits.MAX_TERRAINS)).check(z.describe(ADDED)),
  features,
  catalogue: z
    .optional(listShape(kindEntryShape, limits.MAX_KINDS, 1))
    .check(z.describe('The kinds that may be laid; absent = the whole stock.')),
  zones: listShape(zoneShape, limits.MAX_ZONES),
  columns: listShape(columnShape, limits.MAX_COLUMNS, 1),
  ...end,
  budget: z.optional(budgetShape).check(z.describe('Exactly when there is no calendar.')),
  calendar: z.optional(calendarShape).check(z.describe('Preparation by periods, in place of a budget (PR-1).')),
  treaties: z.optional(listShape(treatyShape, limits.MAX_TREATIES)).check(z.describe('They need dates (TR-1).')),
  law: z.optional(lawShape),
  contamination: z
    .optional(listShape(contaminationShape, limits.MAX_CONTAMINATION))
    .check(z.describe('Belts that lie there already (PC-1).')),
  messages: z.optional(listShape(messageShape, limits.MAX_MESSAGES)).check(z.describe('What can be told (TG-4).')),
  triggers: z.optional(listShape(scenarioTriggerShape, limits.MAX_TRIGGERS)).check(z.describe("The umpire's (TG-1).")),
  legacy: z.optional(legacyShape).check(z.describe('Who clears it afterwards (LE-4); absent = the stock terms.')),
  policy: z.enum(POLICIES).check(z.describe('The policy that the moving side is meant to follow.')),
  layingPolicy: z.optional(z.enum(LAYING_POLICIES)).check(z.describe('The same for the laying side; absent = react.')),
});
export type ScenarioDocument = z.infer<typeof scenarioShape>;
