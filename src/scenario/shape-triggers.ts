// The shapes of triggers: conditions, which hold conditions, and actions (TG-2, TG-3).
import * as z from 'zod/mini';
import { SIDES } from '../rules/index.ts';
import { MAX_ACTIONS, MAX_CONDITIONS, MAX_TURNS } from './limits.ts';
import { idShape, lateShape, lineShape, listShape, whole } from './shape-parts.ts';

/** A condition: which of its forms it has is seen when it is read, level by level. */
const conditionShape = lateShape<unknown>(() => ({ json: { $ref: '#/$defs/condition' } }));
const conditionsShape = listShape(conditionShape, MAX_CONDITIONS, 1);

const sideShape = z.optional(z.enum(SIDES)).check(z.describe('Absent = moving.'));

/** The forms of a condition by the key that tells them apart (TG-2). */
export const CONDITION_SHAPES = {
  all: z.strictObject({ all: conditionsShape }),
  any: z.strictObject({ any: conditionsShape }),
  not: z.strictObject({ not: conditionShape }),
  turn: z.strictObject({ turn: whole(1, MAX_TURNS).check(z.describe('In this turn or later.')) }),
  entered: z.strictObject({
    entered: idShape.check(z.describe('The zone in which a column of the side stands.')),
    side: sideShape,
  }),
  seen: z.strictObject({
    seen: idShape.check(z.describe('The column of the moving side that the laying side sees, or "any".')),
  }),
  loss: z.strictObject({
    loss: whole(1, 288).check(z.describe('Strength steps that the side has lost.')),
    side: sideShape,
  }),
  message: z.strictObject({ message: idShape.check(z.describe('The message that was told.')) }),
} as const;
export type ConditionForm = keyof typeof CONDITION_SHAPES;
export type ConditionDocument = { readonly [F in ConditionForm]: z.infer<(typeof CONDITION_SHAPES)[F]> };

const belt = idShape.check(z.describe('A belt of the plan.'));

/** The forms of an action by the key that tells them apart (TG-3). */
export const ACTION_SHAPES = {
  lay: z.strictObject({ lay: belt, by: idShape.check(z.describe('The layer that lays it.')) }),
  arm: z.strictObject({ arm: belt }),
  fire: z.strictObject({ fire: belt }),
  switch: z.strictObject({ switch: belt, off: z.boolean() }),
  tell: z.strictObject({ tell: idShape.check(z.describe('The message to tell.')) }),
  degrade: z.strictObject({
    degrade: lateShape<unknown>(() => z.union([z.literal(true), idShape])),
  }),
} as const;
export type ActionForm = keyof typeof ACTION_SHAPES;
export type ActionDocument = { readonly [F in ActionForm]: z.infer<(typeof ACTION_SHAPES)[F]> };

const SCENARIO_FORMS = [ACTION_SHAPES.tell, ACTION_SHAPES.degrade] as const;
const PLAN_FORMS = [
  ACTION_SHAPES.lay,
  ACTION_SHAPES.arm,
  ACTION_SHAPES.fire,
  ACTION_SHAPES.switch,
  ACTION_SHAPES.tell,
] as const;

function triggerShapeOf(actions: () => z.ZodMiniType) {
  return z.strictObject({
    id: idShape,
    name: lineShape(60),
    when: conditionShape,
    each: z
      .optional(z.boolean())
      .check(z.describe('Each time that it comes true; absent or false = only the first time.')),
    do: listShape(lateShape<unknown>(actions), MAX_ACTIONS, 1),
  });
}

/** The umpire's: they only tell and degrade. */
export const scenarioTriggerShape = triggerShapeOf(() => z.union(SCENARIO_FORMS));
/** The laying side's. */
export const planTriggerShape = triggerShapeOf(() => z.union(PLAN_FORMS));
export type TriggerDocument = z.infer<typeof planTriggerShape>;

/** What the JSON Schemas say of a condition. */
export const publishedCondition = z.union(Object.values(CONDITION_SHAPES));
