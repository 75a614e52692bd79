// Any file of ours → which kind it is, and what is wrong with it.
import type { Plan, Scenario } from '../rules/index.ts';
import { checkFormat, DOCUMENT_KINDS, documentKind, formatName } from './format.ts';
import { makeGate } from './gate.ts';
import { readJsonInto } from './json.ts';
import { memberOf } from './located.ts';
import type { Located } from './located.ts';
import { makeSink, problemsOf, report, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { readPlanInto } from './read-plan.ts';
import { readScenarioInto } from './read-scenario.ts';
import { readTextsInto } from './read-texts.ts';
import type { Texts } from './read-texts.ts';
import { planShape, planShape1 } from './shape-plan.ts';
import type { Problem, Result } from './types.ts';
import { en } from '../rules/index.ts';

export type Validation =
  | { readonly kind: 'scenario'; readonly result: Result<Scenario> }
  | { readonly kind: 'plan'; readonly result: Result<Plan> }
  | { readonly kind: 'text'; readonly result: Result<Texts> }
  /** The room exercise/ reads transcripts, analysis/ reads sweeps; here only their JSON has been read. */
  | { readonly kind: 'transcript'; readonly located: Located }
  | { readonly kind: 'sweep'; readonly located: Located }
  | { readonly kind: 'unknown'; readonly problems: readonly Problem[] };

/** Finds the scenario with an id, for the plans that name it. */
export type FindScenario = (id: string) => Scenario | undefined;

/** Looks at the format of a file and checks it accordingly. A plan needs its scenario: without one, only its shape is checked. */
export function validateText(text: string, findScenario: FindScenario = () => undefined): Validation {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  if (located === undefined) return { kind: 'unknown', problems: problemsOf(sink) };
  const kind = documentKind(located.value);
  switch (kind) {
    case 'scenario':
      return { kind: 'scenario', result: resultOf(sink, readScenarioInto(sink, located)) };
    case 'plan':
      return { kind: 'plan', result: resultOf(sink, validatePlan(sink, located, findScenario)) };
    case 'transcript':
    case 'sweep':
      if (sink.errors === 0 && checkFormat(sink, located, kind) !== undefined) return { kind, located };
      return { kind: 'unknown', problems: problemsOf(sink) };
    case 'text':
      return { kind: 'text', result: resultOf(sink, validateTexts(sink, located, findScenario)) };
    default:
      sayUnknown(sink, located);
      return { kind: 'unknown', problems: problemsOf(sink) };
  }
}

function validatePlan(sink: Sink, located: Located, findScenario: FindScenario): Plan | undefined {
  const id = memberOf(located.value, 'scenario');
  const scenario = typeof id === 'string' ? findScenario(id) : undefined;
  if (scenario !== undefined) return readPlanInto(sink, located, scenario);
  const version = checkFormat(sink, located, 'plan');
  if (version === undefined) return undefined;
  makeGate(sink, located, 'plan', version, { 1: planShape1, 2: planShape });
  if (typeof id === 'string') {
    const message = en`The plan is for the scenario ${quoted(id)}, which was not found.`;
    const hint = en`Give the scenario with it: a plan can only be checked on its map.`;
    report(sink, located, ['scenario'], { code: 'plan/no-scenario', message, hint });
  }
  return undefined;
}

function validateTexts(sink: Sink, located: Located, findScenario: FindScenario): Texts | undefined {
  const id = memberOf(located.value, 'scenario');
  const scenario = typeof id === 'string' ? findScenario(id) : undefined;
  const texts = readTextsInto(sink, located, scenario);
  if (scenario !== undefined || typeof id !== 'string') return texts;
  const message = en`The words are for the scenario ${quoted(id)}, which was not found.`;
  const hint = en`Give the scenario with them: what they name has to be in it.`;
  report(sink, located, ['scenario'], { code: 'text/no-scenario', message, hint });
  return undefined;
}

function sayUnknown(sink: Sink, located: Located): void {
  const format = memberOf(located.value, 'format');
  if (format === formatName('orders')) {
    const message = en`This is a file of orders, which go with a scenario and a plan.`;
    const hint = en`It is checked when an exercise is played with it.`;
    report(sink, located, ['format'], { code: 'format/orders', message, hint });
    return;
  }
  const formats = DOCUMENT_KINDS.map((kind) => `"${formatName(kind)}"`).join(', ');
  const message =
    typeof format === 'string'
      ? en`${quoted(format)} is not a format of Abatis.`
      : en`The file does not say what it is.`;
  report(sink, located, format === undefined ? [] : ['format'], {
    code: format === undefined ? 'format/missing' : 'format/unknown',
    message,
    hint: en`Its key "format" has to be one of ${formats}.`,
  });
}
