// The shape of a sweep's specification (format abatis-sweep/1), and its JSON Schema for editors.
import { LAYING_POLICIES, POLICIES } from '../../exercise/index.ts';
import { lineShape, listShape, schemaOf, whole } from '../../scenario/index.ts';
import * as z from 'zod/mini';
import { MAX_PLANS, MAX_SEEDS } from '../types.ts';
import { MAX_WORTH_SEEDS } from '../worth/types.ts';
import { MAX_SWEEP_SCENARIOS, MAX_VALUES_VARIED, MAX_VARIED } from './types.ts';

const SWEEP_WORTHS = ['leave-one-out', 'shapley', 'both'] as const;

export const SWEEP_FORMAT = 'abatis-sweep/1';

const MAX_FILE_NAME = 200;
const fileName = lineShape(MAX_FILE_NAME);
const anyWhole = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

const varyShape = z.strictObject({
  pointer: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(MAX_FILE_NAME),
      z.describe('JSON pointer (RFC 6901) to a number of the scenario file, such as "/budget/points".'),
    ),
  values: listShape(anyWhole, MAX_VALUES_VARIED, 1).check(
    z.describe('What that number is set to, one after the other (SW-2).'),
  ),
});

const entryShape = z.strictObject({
  file: fileName.check(z.describe('The scenario\'s file, from the folder of this file, with "/" between folders.')),
  plans: listShape(fileName, MAX_PLANS, 1).check(
    z.describe('Files of plans, likewise, or "none", "greedy" (PL-1) or "optimal" (PL-5).'),
  ),
  vary: z
    .optional(listShape(varyShape, MAX_VARIED))
    .check(z.describe('Numbers to vary; every combination is a variant (SW-2).')),
});

export const sweepShape = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  format: z.literal(SWEEP_FORMAT),
  name: lineShape(60),
  scenarios: listShape(entryShape, MAX_SWEEP_SCENARIOS, 1),
  policies: z
    .optional(listShape(z.enum(POLICIES), POLICIES.length, 1))
    .check(z.describe("Policies of the moving side; absent = each scenario's own.")),
  layingPolicies: z
    .optional(listShape(z.enum(LAYING_POLICIES), LAYING_POLICIES.length, 1))
    .check(z.describe("Policies of the laying side; absent = each scenario's own.")),
  seeds: z.strictObject({
    base: z
      .optional(z.string().check(z.maxLength(40)))
      .check(z.describe('Text before the numbers of the seeds; absent = none.')),
    count: whole(1, MAX_SEEDS).check(z.describe('The seeds base1, base2, … of every cell.')),
  }),
  worth: z
    .optional(
      z.strictObject({
        method: z
          .enum(SWEEP_WORTHS)
          .check(z.describe('Each belt and group left out alone (WO-2), its Shapley value (WO-3), or both.')),
        seeds: whole(1, MAX_WORTH_SEEDS).check(z.describe('On the first so many seeds of every cell.')),
      }),
    )
    .check(z.describe("Each belt's worth; absent = none.")),
});
export type SweepDocument = z.infer<typeof sweepShape>;

/** The JSON Schema (2020-12) of a sweep's specification. It knows shapes only; the readers know the rest. */
export function sweepSchema(): object {
  return { title: 'Abatis sweep, format 1', ...schemaOf(sweepShape) };
}
