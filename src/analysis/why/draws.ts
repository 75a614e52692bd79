// From the note of a draw to what it was for, whose it was, and how near it was to turning out otherwise (CH-1, CH-2, T-5).
import { COMPONENT_LIMIT, DEPTH_LIMIT, type DrawNote, type Method, PURPOSE, type Setting } from '../../rules/index.ts';
import { drawInputs } from './facts.ts';
import { DRAW_RULES } from './rule-ids.ts';
import type { DrawFacts, DrawName, WhyDraw } from './types.ts';

/** Purposes that stand for one number each. */
const PLAIN: ReadonlyMap<number, DrawName> = new Map([
  [PURPOSE.recon, 'recon'],
  [PURPOSE.bump, 'bump'],
  [PURPOSE.seeThrough, 'seeThrough'],
  [PURPOSE.search, 'search'],
  [PURPOSE.jam, 'jam'],
  [PURPOSE.degrade, 'degrade'],
  [PURPOSE.fire, 'fire'],
  [PURPOSE.record, 'record'],
  [PURPOSE.survey, 'survey'],
  [PURPOSE.residual, 'residual'],
  [PURPOSE.engage, 'engage'],
  [PURPOSE.engageLoss, 'engageLoss'],
]);
/** Purposes with a number for each row. */
const BY_ROW = [
  ['force', PURPOSE.force],
  ['clearing', PURPOSE.clearing],
  ['trip', PURPOSE.trip],
  ['tripHazard', PURPOSE.tripHazard],
] as const;
/** Rows stand so far apart in the purposes of CL-5. */
const MISS_STEP = 8;
/** The actor of OW-2 is column + 256 × post. */
const POST_STEP = 256;

/** Draws whose actor is a column. */
const OF_COLUMNS: readonly DrawName[] = ['bump', 'search', 'jam', 'force', 'clearing', 'trip', 'tripHazard'];

/** What a purpose of T-5 stands for. RangeError when it stands for nothing. */
export function purposeOf(purpose: number): Pick<DrawFacts, 'draw' | 'row' | 'component'> {
  const plain = PLAIN.get(purpose);
  if (plain !== undefined) return { draw: plain };
  for (const [draw, base] of BY_ROW) {
    if (purpose >= base && purpose < base + DEPTH_LIMIT) return { draw, row: purpose - base };
  }
  const miss = purpose - PURPOSE.miss;
  const row = Math.floor(miss / MISS_STEP);
  const component = miss - row * MISS_STEP;
  if (miss >= 0 && row < DEPTH_LIMIT && component < COMPONENT_LIMIT) return { draw: 'miss', row, component };
  throw new RangeError(`purposeOf: ${purpose} is no purpose of T-5`);
}

function actorOf(draw: DrawName, actor: number): Pick<DrawFacts, 'column' | 'post'> {
  if (OF_COLUMNS.includes(draw)) return { column: actor };
  if (draw !== 'engage' && draw !== 'engageLoss') return {};
  return { column: actor % POST_STEP, post: Math.floor(actor / POST_STEP) };
}

/** A draw with all that is to be said of it. `method` is that by which the segment was being swept. */
export function whyDraw(setting: Setting, note: DrawNote, method: Method | undefined): WhyDraw {
  const { turn, place, actor, purpose, chance, value, happened } = note;
  const named = purposeOf(purpose);
  const { draw } = named;
  const by = draw === 'miss' || draw === 'clearing' ? { method } : {};
  const facts: DrawFacts = {
    ...named,
    ...actorOf(draw, actor),
    ...by,
    turn,
    place,
    actor,
    purpose,
    chance,
    value,
    happened,
  };
  const short = happened ? value - chance : value + 1 - chance;
  return { ...facts, rules: ['CH-1', ...DRAW_RULES[draw]], short, inputs: drawInputs(setting, facts) };
}

/** Are they one and the same draw (CH-2)? */
export function isSameDraw(a: DrawNote | DrawFacts, b: DrawNote | DrawFacts): boolean {
  return a.turn === b.turn && a.place === b.place && a.actor === b.actor && a.purpose === b.purpose;
}
