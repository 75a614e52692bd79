// The one gate from the text of a sweep's specification to one whose files can be read.
import { canonicalSeed, en, SEED_LIMIT } from '../../rules/index.ts';
import {
  checkFormat,
  checkShape,
  isSound,
  type Located,
  makeSink,
  type Path,
  quoted,
  readJsonInto,
  report,
  type Result,
  resultOf,
  type Sink,
  soundPart,
} from '../../scenario/index.ts';
import { type SweepDocument, sweepShape } from './shape.ts';
import { MAX_CELLS, type SweepEntry, type SweepSpec, SWEEP_PLANNERS } from './types.ts';

/** Reads a specification; one that fits, or at least one error. What its files hold, `makeSweep` says. */
export function parseSweep(text: string): Result<SweepSpec> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readSweepInto(sink, located));
}

/** The same for a specification that has been read as JSON. */
export function parseSweepDocument(located: Located): Result<SweepSpec> {
  const sink = makeSink();
  return resultOf(sink, readSweepInto(sink, located));
}

function readSweepInto(sink: Sink, located: Located): SweepSpec | undefined {
  if (checkFormat(sink, located, 'sweep') === undefined) return undefined;
  const check = checkShape(sink, located, sweepShape);
  const document = located.value as SweepDocument;
  if (isSound(check, ['seeds'])) checkSeeds(sink, located, document.seeds);
  if (isSound(check, ['seeds']) && isSound(check, ['worth'])) checkWorthSeeds(sink, located, document);
  const scenarios = soundPart<SweepDocument['scenarios']>(check, ['scenarios']);
  scenarios?.forEach((entry, i) => checkEntry(sink, located, entry, ['scenarios', i]));
  checkTwice(sink, located, ['policies'], soundPart<readonly string[]>(check, ['policies']) ?? []);
  checkTwice(sink, located, ['layingPolicies'], soundPart<readonly string[]>(check, ['layingPolicies']) ?? []);
  if (sink.errors > 0) return undefined;
  const spec = specOf(located, document);
  checkSize(sink, spec);
  return sink.errors > 0 ? undefined : spec;
}

function specOf(located: Located, document: SweepDocument): SweepSpec {
  const { name, scenarios, policies, layingPolicies, seeds, worth } = document;
  return {
    name,
    scenarios: scenarios.map(({ file, plans, vary = [] }) => ({ file, plans, vary })),
    policies: policies ?? [undefined],
    layingPolicies: layingPolicies ?? [undefined],
    seedBase: seeds.base ?? '',
    seeds: seeds.count,
    ...(worth !== undefined && {
      worth: {
        seeds: worth.seeds,
        leaveOneOut: worth.method !== 'shapley',
        shapley: worth.method !== 'leave-one-out',
      },
    }),
    located,
  };
}

/** CH-3 for the last and longest of the seeds. */
function checkSeeds(sink: Sink, located: Located, { base = '', count }: SweepDocument['seeds']): void {
  if (canonicalSeed(`${base}${count}`) !== undefined) return;
  report(sink, located, ['seeds', base === '' ? 'count' : 'base'], {
    code: 'sweep/seed',
    message: en`The seed ${quoted(`${base}${count}`)} would be no legal one (CH-3).`,
    hint: en`A seed is a text of 1 to ${SEED_LIMIT} characters: shorten the text before the numbers.`,
  });
}

/** Worth is told on seeds that the cell has. */
function checkWorthSeeds(sink: Sink, located: Located, { seeds, worth }: SweepDocument): void {
  if (worth === undefined || worth.seeds <= seeds.count) return;
  report(sink, located, ['worth', 'seeds'], {
    code: 'sweep/worth-seeds',
    message: en`Worth is asked for on ${worth.seeds} seeds, and a cell has ${seeds.count}.`,
    hint: en`Take ${seeds.count} at most.`,
  });
}

function checkEntry(sink: Sink, located: Located, entry: SweepDocument['scenarios'][number], path: Path): void {
  checkFileName(sink, located, entry.file, [...path, 'file']);
  entry.plans.forEach((file, i) => checkFileName(sink, located, file, [...path, 'plans', i]));
  checkTwice(sink, located, [...path, 'plans'], entry.plans);
  const pointers = (entry.vary ?? []).map(({ pointer }) => pointer);
  checkTwice(sink, located, [...path, 'vary'], pointers);
  entry.vary?.forEach(({ values }, i) => checkTwice(sink, located, [...path, 'vary', i, 'values'], values));
}

/** The same text has to mean the same file on every machine. */
function checkFileName(sink: Sink, located: Located, file: string, path: Path): void {
  if (SWEEP_PLANNERS.some((name) => name === file) || !/^\/|^[A-Za-z]:|\\/.test(file)) return;
  report(sink, located, path, {
    code: 'sweep/file-name',
    message: en`${quoted(file)} is not the name of a file as seen from this one.`,
    hint: en`Write it from the folder of this file, with "/" between folders: "plans/first.json".`,
  });
}

function checkTwice(sink: Sink, located: Located, path: Path, list: readonly (string | number)[]): void {
  list.forEach((value, i) => {
    const earlier = list.indexOf(value);
    if (earlier === i) return;
    report(sink, located, [...path, i], {
      code: 'sweep/twice',
      message: en`${typeof value === 'string' ? quoted(value) : value} is entry ${earlier + 1} of this list already.`,
      hint: en`Remove one of the two.`,
    });
  });
}

/** The number of variants of a scenario (SW-2). */
export function variantsOf({ vary }: SweepEntry): number {
  return vary.reduce((count, { values }) => count * values.length, 1);
}

/** SW-1: the number of cells. */
export function cellCount({ scenarios, policies, layingPolicies }: SweepSpec): number {
  const variants = scenarios.reduce((count, entry) => count + variantsOf(entry), 0);
  return variants * policies.length * layingPolicies.length;
}

function checkSize(sink: Sink, spec: SweepSpec): void {
  const cells = cellCount(spec);
  if (cells <= MAX_CELLS) return;
  report(sink, spec.located, ['scenarios'], {
    code: 'sweep/too-many-cells',
    message: en`The variants and policies make ${cells} cells; at most ${MAX_CELLS} are allowed.`,
    hint: en`Vary fewer values at once, or make several sweeps of it.`,
  });
}
