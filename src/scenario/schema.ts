// JSON Schemas of our formats, for editors that complete and underline while a designer types.
import * as z from 'zod';
import { itemShapeOf } from './shape-parts.ts';
import { planShape, publishedScenarioShape } from './shapes.ts';

/** The JSON Schema (2020-12) of scenario format 1. It knows shapes only; parseScenario knows the rest. */
export function scenarioSchema(): object {
  return { title: 'Abatis scenario, format 1', ...schemaOf(publishedScenarioShape) };
}

/** The JSON Schema (2020-12) of plan format 1. */
export function planSchema(): object {
  return { title: 'Abatis plan, format 1', ...schemaOf(planShape) };
}

/** Zod does not know what the items of our lists are; here it is told. */
function schemaOf(shape: z.ZodType): object {
  return z.toJSONSchema(shape, {
    override: ({ zodSchema, jsonSchema }) => {
      const item = itemShapeOf(zodSchema);
      if (item !== undefined) Object.assign(jsonSchema, schemaOf(item), { $schema: undefined });
    },
  });
}
