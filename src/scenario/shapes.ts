// The shape of scenario format 1 and plan format 1: which keys, of which type, how long, how large.
import * as z from 'zod';
import { MAX_SPAN, OFFSETS, ORIENTATIONS } from '../hex/index.ts';
import { COMPONENT_CLASSES, METHODS, MOVER_CLASSES, POLICIES, TASKS, ZONE_KINDS } from '../rules/index.ts';
import * as limits from './limits.ts';
import {
  budgetShape,
  chanceShape,
  featureShape,
  idShape,
  kindShape,
  likeShape,
  lineShape,
  listShape,
  tableShape,
  terrainShape,
  whole,
} from './shape-parts.ts';

export const SCENARIO_FORMAT = 'abatis-scenario/1';
export const PLAN_FORMAT = 'abatis-plan/1';

/** Longest run of a scenario in minutes: MAX_TURNS turns of an hour. */
const MAX_MINUTES = limits.MAX_TURNS * 60;

// Places are text whose meaning depends on the map; what is wrong with one is said by places.ts.
const hexText = z
  .string()
  .max(24)
  .meta({ pattern: '^[0-9]{1,3},[0-9]{1,3}$', description: 'A hex: "column,row" from "0,0".' });
const sideText = z.string().max(24).meta({
  pattern: '^[0-9]{1,3},[0-9]{1,3}/(E|NE|NW|W|SW|SE|N|S)$',
  description: 'A hexside: "column,row/DIRECTION".',
});
const placeText = z.string().max(24).meta({
  pattern: '^[0-9]{1,3},[0-9]{1,3}(/(E|NE|NW|W|SW|SE|N|S))?$',
  description: 'A hex, "column,row", or a hexside, "column,row/DIRECTION".',
});
const regionText = z.string().max(24).meta({
  pattern: '^[0-9]{1,3},[0-9]{1,3}(\\.\\.[0-9]{1,3},[0-9]{1,3})?$',
  description: 'A hex, "column,row", or all from one corner to another, "column,row..column,row".',
});

/** No control characters, so that a title cannot write to a terminal; still only ever shown as text. */
const paragraphs = (count: number, most: number) => listShape(lineShape(most), count);

const mapShape = z.strictObject({
  width: whole(limits.MIN_SPAN, MAX_SPAN),
  height: whole(limits.MIN_SPAN, MAX_SPAN),
  orientation: z.enum(ORIENTATIONS),
  offset: z.enum(OFFSETS).describe('Which rows (pointy) or columns (flat) are shoved half a hex.'),
  legend: tableShape(z.string().regex(/^[!-~]$/), idShape, 94).describe(
    'A character of the rows → the id of a terrain.',
  ),
  rows: listShape(z.string().max(MAX_SPAN), MAX_SPAN).describe('One text for each row, one character for each hex.'),
  features: tableShape(z.string(), listShape(sideText, limits.MAX_FEATURE_SIDES), limits.MAX_FEATURES)
    .optional()
    .describe('The id of a feature → the hexsides on which it lies (MP-3).'),
});
export type MapDocument = z.infer<typeof mapShape>;

const zoneShape = z.strictObject({
  id: idShape,
  kind: z.enum(ZONE_KINDS),
  name: lineShape(60),
  hexes: listShape(regionText, limits.MAX_ZONE_ENTRIES, 1),
  bans: listShape(z.enum(COMPONENT_CLASSES), 3, 1)
    .optional()
    .describe('Only for a restriction: what may not lie here; absent = no obstacle at all (OB-4).'),
});
export type ZoneDocument = z.infer<typeof zoneShape>;

const columnShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  class: z.enum(MOVER_CLASSES),
  strength: whole(1, 12).describe('Strength steps.'),
  teams: whole(0, 6).describe('Clearing teams.'),
  methods: listShape(z.enum(METHODS), METHODS.length).describe('How its teams can clear.'),
  recon: whole(0, 12).describe('Hexes.'),
  task: z.enum(TASKS).describe('reach an objective, or leave by an exit (CO-4).'),
  zone: idShape.describe('The objective or the exit.'),
  start: hexText,
  from: whole(0, MAX_MINUTES).describe('Minute at which it comes onto the map (CO-5).'),
  announced: z.boolean().describe('Does the laying side know of it while it plans?'),
});
export type ColumnDocument = z.infer<typeof columnShape>;

const postShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  hex: hexText,
  range: whole(1, 20).describe('Hexes.'),
  areas: listShape(idShape, limits.MAX_ZONES, 1).describe('The engagement areas that it watches.'),
  rate: whole(1, 6).describe('Columns that it can engage in a turn.'),
  chance: chanceShape,
  minutes: whole(0, 240).describe('Minutes that an engaged column loses.'),
  loss: chanceShape,
});
export type PostDocument = z.infer<typeof postShape>;

/** The shape of a scenario; `kind` is that of an entry of the catalogue. */
function makeScenarioShape<T extends z.ZodType>(kind: T) {
  return z.strictObject({
    $schema: z.string().max(300).optional().describe('For editors; it is part of the hash like everything else.'),
    format: z.literal(SCENARIO_FORMAT),
    id: idShape,
    title: lineShape(120),
    summary: lineShape(600),
    briefing: paragraphs(24, 2000),
    learning: paragraphs(12, 400),
    questions: paragraphs(12, 400),
    sides: z.strictObject({ laying: lineShape(60), moving: lineShape(60) }),
    map: mapShape,
    terrains: listShape(terrainShape, limits.MAX_TERRAINS)
      .optional()
      .describe('Added to the stock, or in place of it by id.'),
    features: listShape(featureShape, limits.MAX_FEATURES)
      .optional()
      .describe('Added to the stock, or in place of it by id.'),
    catalogue: listShape(kind, limits.MAX_KINDS, 1)
      .optional()
      .describe('The kinds that may be laid; absent = the whole stock.'),
    zones: listShape(zoneShape, limits.MAX_ZONES),
    columns: listShape(columnShape, limits.MAX_COLUMNS, 1),
    posts: listShape(postShape, limits.MAX_POSTS),
    budget: budgetShape,
    turnMinutes: whole(5, 60).describe('Minutes in a turn (TI-1).'),
    deadline: whole(5, MAX_MINUTES).describe('Minute after which an arrival no longer counts (TI-5).'),
    needed: whole(1, limits.MAX_COLUMNS).describe('Columns that have to complete their task (ME-1).'),
    policy: z.enum(POLICIES).describe('The policy that the moving side is meant to follow.'),
  });
}

/** For checking: which of its three forms an entry of the catalogue has is seen first, so that its problems can be told. */
export const scenarioShape = makeScenarioShape(z.unknown());
export type ScenarioDocument = z.infer<typeof scenarioShape>;

/** For the JSON Schema. */
export const publishedScenarioShape = makeScenarioShape(z.union([idShape, likeShape, kindShape]));

const beltShape = z.strictObject({
  id: idShape,
  kind: idShape.describe("A kind of the scenario's catalogue."),
  depth: whole(1, 3).describe('Rows.'),
  places: listShape(placeText, limits.MAX_BELT_LENGTH, 1).describe('In chain order (OB-1).'),
});
export type BeltDocument = z.infer<typeof beltShape>;

export const planShape = z.strictObject({
  $schema: z.string().max(300).optional(),
  format: z.literal(PLAN_FORMAT),
  scenario: idShape.describe('The id of the scenario for which it was made.'),
  scenarioHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of that scenario.'),
  name: lineShape(60),
  belts: listShape(beltShape, limits.MAX_BELTS),
});
export type PlanDocument = z.infer<typeof planShape>;
