// JSON Schemas of our formats, for editors that complete and underline while a designer types.
import * as z from 'zod';
import { planShape, publishedScenarioShape } from './shapes.ts';

/** The JSON Schema (2020-12) of scenario format 1. It knows shapes only; parseScenario knows the rest. */
export function scenarioSchema(): object {
  return { title: 'Abatis scenario, format 1', ...z.toJSONSchema(publishedScenarioShape) };
}

/** The JSON Schema (2020-12) of plan format 1. */
export function planSchema(): object {
  return { title: 'Abatis plan, format 1', ...z.toJSONSchema(planShape) };
}
