// The shapes of plan formats 1 and 2.
import * as z from 'zod/mini';
import { CARES, EFFECTS } from '../rules/index.ts';
import * as limits from './limits.ts';
import { idShape, lineShape, listShape, MAX_MINUTES, placeText, whole } from './shape-parts.ts';
import { planTriggerShape } from './shape-triggers.ts';

export const PLAN_FORMAT_1 = 'abatis-plan/1';
export const PLAN_FORMAT = 'abatis-plan/2';

const beltFields = {
  id: idShape,
  kind: idShape.check(z.describe("A kind of the scenario's catalogue.")),
  depth: whole(1, 3).check(z.describe('Rows.')),
  places: listShape(placeText, limits.MAX_BELT_LENGTH, 1).check(z.describe('In chain order (OB-1).')),
};
const beltShape = z.strictObject({
  ...beltFields,
  care: z.optional(z.enum(CARES)).check(z.describe('How carefully it is laid (OB-10); absent = recorded.')),
  ordered: z.optional(idShape).check(z.describe('The period in which it is ordered; absent = the first (PR-2).')),
  laid: z
    .optional(idShape)
    .check(z.describe('The period in which it is laid; absent = as soon as its lead allows (PR-2).')),
});
export type BeltDocument = z.infer<typeof beltShape>;

const groupShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  belts: listShape(idShape, limits.MAX_BELTS, 1).check(
    z.describe('Belts of this plan, each in one group at most (IN-1).'),
  ),
  effect: z.enum(EFFECTS),
  area: z
    .optional(idShape)
    .check(z.describe('The engagement area that it turns into, or in which it fixes (IN-4, IN-5).')),
  predicted: z.optional(whole(0, MAX_MINUTES)).check(z.describe('Delay in minutes that the planner expects.')),
});
export type GroupDocument = z.infer<typeof groupShape>;

const noticeShape = z.strictObject({
  treaty: idShape,
  period: idShape.check(z.describe('On its first day notice is given (TR-3).')),
});
const productionShape = z.strictObject({
  store: idShape,
  period: idShape.check(z.describe('In which production is decided and paid (PR-5).')),
});

const head = {
  scenario: idShape.check(z.describe('The id of the scenario for which it was made.')),
  scenarioHash: z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of that scenario.')),
  name: lineShape(60),
};
const schemaLine = z.optional(z.string().check(z.maxLength(300)));

export const planShape1 = z.strictObject({
  $schema: schemaLine,
  format: z.literal(PLAN_FORMAT_1),
  ...head,
  belts: listShape(z.strictObject(beltFields), limits.MAX_BELTS),
});

export const planShape = z.strictObject({
  $schema: schemaLine,
  format: z.literal(PLAN_FORMAT),
  ...head,
  belts: listShape(beltShape, limits.MAX_BELTS),
  groups: z.optional(listShape(groupShape, limits.MAX_GROUPS)),
  triggers: z.optional(listShape(planTriggerShape, limits.MAX_TRIGGERS)),
  notices: z.optional(listShape(noticeShape, limits.MAX_TREATIES)),
  production: z.optional(listShape(productionShape, limits.MAX_STORES)),
});
type PlanDocument2 = z.infer<typeof planShape>;
/** A plan as written: in the lowest format that can say it. */
export type PlanDocument = Omit<PlanDocument2, 'format'> & {
  readonly format: typeof PLAN_FORMAT | typeof PLAN_FORMAT_1;
};
