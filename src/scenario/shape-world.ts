// The shapes of what format 2 adds round the exercise: calendar, treaties, law, contamination, messages, legacy.
import * as z from 'zod/mini';
import { COMPONENT_CLASSES, SIDES } from '../rules/index.ts';
import * as limits from './limits.ts';
import { dateText, effortShape, idShape, lineShape, listShape, placeText, pointsShape, whole } from './shape-parts.ts';

const articleShape = lineShape(200);

const periodShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  from: z.optional(dateText).check(z.describe('Its first day; in all periods and the execution, or in none (PR-1).')),
  points: pointsShape.check(z.describe('Points that become available.')),
  effort: effortShape.check(z.describe('Crew-minutes that can be worked in it.')),
});

const storeShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  kinds: listShape(idShape, limits.MAX_KINDS, 1).check(
    z.describe('The kinds laid from it; a kind has one store at most.'),
  ),
  stock: whole(0, 100_000).check(z.describe('Items at the beginning: one for each segment and row.')),
  rate: z.optional(whole(0, 100_000)).check(z.describe('Items made in a period; absent = 0.')),
  lead: z
    .optional(whole(0, limits.MAX_PERIODS))
    .check(z.describe('Periods from the decision to the first items; absent = 0.')),
  cost: z.optional(pointsShape).check(z.describe('Points that the decision to produce costs; absent = 0.')),
  running: z.optional(z.boolean()).check(z.describe('Does production run from the beginning? Absent = no.')),
});
export type StoreDocument = z.infer<typeof storeShape>;

const conflictShape = z.strictObject({
  from: dateText,
  to: z.optional(dateText).check(z.describe('The last day; absent = no end is in sight (TR-4).')),
});

export const calendarShape = z.strictObject({
  carry: z
    .optional(whole(0, 100))
    .check(z.describe('Percent of unspent points that the next period gets (PR-4); absent = 0.')),
  execution: z.optional(dateText).check(z.describe('The day of the execution turns.')),
  conflicts: z
    .optional(listShape(conflictShape, limits.MAX_CONFLICTS))
    .check(z.describe('Armed conflicts, in which no withdrawal takes effect (TR-4).')),
  periods: listShape(periodShape, limits.MAX_PERIODS, 1),
  stores: z.optional(listShape(storeShape, limits.MAX_STORES)),
});
export type CalendarDocument = z.infer<typeof calendarShape>;

export const treatyShape = z.strictObject({
  id: idShape,
  name: lineShape(120),
  side: z.enum(SIDES),
  bans: listShape(z.enum(COMPONENT_CLASSES), COMPONENT_CLASSES.length, 1),
  article: articleShape.check(z.describe('The article that bans, as you cite it.')),
  exitArticle: articleShape.check(z.describe('The article that allows withdrawal.')),
  noticeMonths: z.optional(whole(0, 120)).check(z.describe('Months from notice to effect (TR-3); absent = 6.')),
  noticed: z.optional(dateText).check(z.describe('The day of a notice given beforehand.')),
  mayLeave: z.optional(z.boolean()).check(z.describe('May the plan give notice? Absent = no.')),
  suspended: z.optional(dateText).check(z.describe('The day from which the side holds it suspended (TR-5).')),
  abstains: z.optional(z.boolean()).check(z.describe('The side does not use the classes even where it may (TR-6).')),
});
export type TreatyDocument = z.infer<typeof treatyShape>;

const lawText = z
  .optional(articleShape)
  .check(z.describe('The article, as you cite it; absent = not looked at (LW-1).'));
export const lawShape = z.strictObject({
  recording: lawText,
  marking: lawText,
  remote: lawText,
  civilians: lawText,
});

export const contaminationShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  kind: idShape.check(z.describe('A kind of the catalogue: standing, networked or dummy (PC-1).')),
  depth: whole(1, 3).check(z.describe('Rows.')),
  places: listShape(placeText, limits.MAX_BELT_LENGTH, 1).check(z.describe('In chain order (OB-1).')),
  known: z
    .optional(z.strictObject({ laying: z.optional(z.boolean()), moving: z.optional(z.boolean()) }))
    .check(z.describe('Which side knows of it at the start; absent = not.')),
  recorded: z.optional(z.boolean()).check(z.describe('Are there good records (LE-2)? Absent = no.')),
  marked: z.optional(z.boolean()).check(z.describe('Is it marked? Absent = no.')),
});
export type ContaminationDocument = z.infer<typeof contaminationShape>;

export const messageShape = z.strictObject({ id: idShape, name: lineShape(120) });
export type MessageDocument = z.infer<typeof messageShape>;

export const legacyShape = z.strictObject({
  teams: whole(1, 100).check(z.describe('Clearing teams (LE-4).')),
  points: pointsShape.check(z.describe('Points for each year.')),
  years: whole(1, 100).check(z.describe('Years after which it is no longer followed.')),
});
