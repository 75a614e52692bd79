// JSON Schemas of our formats, for editors that complete and underline while a designer types.
import type { FormatVersion } from './format.ts';
import { planShape, planShape1 } from './shape-plan.ts';
import { schemaOf } from './shape-schema.ts';
import { publishedCondition } from './shape-triggers.ts';
import { textsShape } from './shape-texts.ts';
import { scenarioShape, scenarioShape1 } from './shapes.ts';

/** The JSON Schema (2020-12) of a scenario's format. It knows shapes only; parseScenario knows the rest. */
export function scenarioSchema(version: FormatVersion = 2): object {
  const title = `Abatis scenario, format ${version}`;
  return version === 1 ? { title, ...schemaOf(scenarioShape1) } : { title, ...withConditions(schemaOf(scenarioShape)) };
}

/** The JSON Schema (2020-12) of a plan's format. */
export function planSchema(version: FormatVersion = 2): object {
  const title = `Abatis plan, format ${version}`;
  return version === 1 ? { title, ...schemaOf(planShape1) } : { title, ...withConditions(schemaOf(planShape)) };
}

/** The JSON Schema (2020-12) of the format of a scenario's words in another language. */
export function textsSchema(): object {
  return { title: 'Abatis words of a scenario in another language, format 1', ...schemaOf(textsShape) };
}

/** Conditions hold conditions: they are defined once and referred to. */
function withConditions(schema: object): object {
  return { ...schema, $defs: { condition: { ...schemaOf(publishedCondition), $schema: undefined } } };
}
