// The shapes of what format 2 adds round the exercise: calendar, treaties, law, contamination, messages, legacy.
import * as z from 'zod';
import { COMPONENT_CLASSES, SIDES } from '../rules/index.ts';
import * as limits from './limits.ts';
import { dateText, effortShape, idShape, lineShape, listShape, placeText, pointsShape, whole } from './shape-parts.ts';

const articleShape = lineShape(200);

const periodShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  from: dateText.optional().describe('Its first day; in all periods and the execution, or in none (PR-1).'),
  points: pointsShape.describe('Points that become available.'),
  effort: effortShape.describe('Crew-minutes that can be worked in it.'),
});

const storeShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  kinds: listShape(idShape, limits.MAX_KINDS, 1).describe('The kinds laid from it; a kind has one store at most.'),
  stock: whole(0, 100_000).describe('Items at the beginning: one for each segment and row.'),
  rate: whole(0, 100_000).optional().describe('Items made in a period; absent = 0.'),
  lead: whole(0, limits.MAX_PERIODS).optional().describe('Periods from the decision to the first items; absent = 0.'),
  cost: pointsShape.optional().describe('Points that the decision to produce costs; absent = 0.'),
  running: z.boolean().optional().describe('Does production run from the beginning? Absent = no.'),
});
export type StoreDocument = z.infer<typeof storeShape>;

const conflictShape = z.strictObject({
  from: dateText,
  to: dateText.optional().describe('The last day; absent = no end is in sight (TR-4).'),
});

export const calendarShape = z.strictObject({
  carry: whole(0, 100).optional().describe('Percent of unspent points that the next period gets (PR-4); absent = 0.'),
  execution: dateText.optional().describe('The day of the execution turns.'),
  conflicts: listShape(conflictShape, limits.MAX_CONFLICTS)
    .optional()
    .describe('Armed conflicts, in which no withdrawal takes effect (TR-4).'),
  periods: listShape(periodShape, limits.MAX_PERIODS, 1),
  stores: listShape(storeShape, limits.MAX_STORES).optional(),
});
export type CalendarDocument = z.infer<typeof calendarShape>;

export const treatyShape = z.strictObject({
  id: idShape,
  name: lineShape(120),
  side: z.enum(SIDES),
  bans: listShape(z.enum(COMPONENT_CLASSES), COMPONENT_CLASSES.length, 1),
  article: articleShape.describe('The article that bans, as you cite it.'),
  exitArticle: articleShape.describe('The article that allows withdrawal.'),
  noticeMonths: whole(0, 120).optional().describe('Months from notice to effect (TR-3); absent = 6.'),
  noticed: dateText.optional().describe('The day of a notice given beforehand.'),
  mayLeave: z.boolean().optional().describe('May the plan give notice? Absent = no.'),
  suspended: dateText.optional().describe('The day from which the side holds it suspended (TR-5).'),
  abstains: z.boolean().optional().describe('The side does not use the classes even where it may (TR-6).'),
});
export type TreatyDocument = z.infer<typeof treatyShape>;

const lawText = articleShape.optional().describe('The article, as you cite it; absent = not looked at (LW-1).');
export const lawShape = z.strictObject({
  recording: lawText,
  marking: lawText,
  remote: lawText,
  civilians: lawText,
});

export const contaminationShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  kind: idShape.describe('A kind of the catalogue: standing, networked or dummy (PC-1).'),
  depth: whole(1, 3).describe('Rows.'),
  places: listShape(placeText, limits.MAX_BELT_LENGTH, 1).describe('In chain order (OB-1).'),
  known: z
    .strictObject({ laying: z.boolean().optional(), moving: z.boolean().optional() })
    .optional()
    .describe('Which side knows of it at the start; absent = not.'),
  recorded: z.boolean().optional().describe('Are there good records (LE-2)? Absent = no.'),
  marked: z.boolean().optional().describe('Is it marked? Absent = no.'),
});
export type ContaminationDocument = z.infer<typeof contaminationShape>;

export const messageShape = z.strictObject({ id: idShape, name: lineShape(120) });
export type MessageDocument = z.infer<typeof messageShape>;

export const legacyShape = z.strictObject({
  teams: whole(1, 100).describe('Clearing teams (LE-4).'),
  points: pointsShape.describe('Points for each year.'),
  years: whole(1, 100).describe('Years after which it is no longer followed.'),
});
