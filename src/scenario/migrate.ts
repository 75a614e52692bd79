// Older documents as documents of today's format: one step for each version, for which the readers need to know one format only.
import type { FormatVersion, GateKind } from './format.ts';

/** The members of a document; whatever may be wrong with it has been told, and stays as it is. */
type Members = Readonly<Record<string, unknown>>;
/** A document of one version → the same of the next. Parts that it does not change it hands on as they are, so that they keep their places in the file. */
type Step = (document: Members) => Members;

/** The kinds of obstacle that version 1 had. */
export const FIRST_KINDS: readonly string[] = [
  'barrierDitch',
  'felledTrees',
  'antiVehicleBelt',
  'antiPersonnelBelt',
  'mixedBelt',
];

/** 1 → 2: no catalogue meant the stock of then, and the laying side gave no orders. */
const scenarioTo2: Step = (document) => ({
  layingPolicy: 'idle',
  catalogue: FIRST_KINDS,
  ...document,
  format: 'abatis-scenario/2',
});

/** 1 → 2: nothing but the name. */
const planTo2: Step = (document) => ({ ...document, format: 'abatis-plan/2' });

/** By the version from which a step goes on; the first from 1. Transcripts are read by the room exercise/. */
const STEPS: Readonly<Record<GateKind, readonly Step[]>> = {
  scenario: [scenarioTo2],
  plan: [planTo2],
};

/** A document of `version` as one of the latest version. */
export function migrate(kind: GateKind, version: FormatVersion, document: Members): Members {
  return STEPS[kind].slice(version - 1).reduce((value, step) => step(value), document);
}
