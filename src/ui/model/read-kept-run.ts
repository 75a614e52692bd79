// The way back from storage to a kept run: what comes from storage is checked like a file, and its turns are played again.
import * as z from 'zod/mini';
import {
  finish,
  LAYING_POLICIES,
  parseOrderJson,
  parseTranscript,
  PLAYER,
  POLICIES,
  refusedOrders,
  replay,
  stateOf,
} from '../../exercise/index.ts';
import type { OrderJson, Run } from '../../exercise/index.ts';
import { isOver, SIDES } from '../../rules/index.ts';
import type { Order, Scenario, SideName } from '../../rules/index.ts';
import { isSameHands, NAME_LENGTH, NOTE_LENGTH } from './kept-run.ts';
import type { KeptRun, Remark, Slips } from './kept-run.ts';

/** Bookmarks and notes on one run. */
const MOST_REMARKS = 1000;

const turnNumber = z.int().check(z.gte(0), z.lte(100_000));
const count = z.int().check(z.gte(0));
const remarks = z
  .array(z.object({ turn: turnNumber, words: z.string().check(z.minLength(1), z.maxLength(NOTE_LENGTH)) }))
  .check(z.maxLength(MOST_REMARKS));
/** Orders are read by their own gate. */
const orders = z.array(z.looseObject({})).check(z.maxLength(5000));
const side = z.enum(SIDES);

const shape = z.object({
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  transcript: z.string(),
  hands: z.object({ moving: z.enum([...POLICIES, PLAYER]), laying: z.enum([...LAYING_POLICIES, PLAYER]) }),
  parent: z.optional(z.object({ id: z.string(), turn: turnNumber })),
  bookmarks: remarks,
  notes: remarks,
  slips: z.optional(
    z.object({ side, sealed: z.object({ moving: z.optional(orders), laying: z.optional(orders) }), orders }),
  ),
  left: z.boolean(),
  made: count,
  shown: count,
});

/** A run whose turns play out as they are written; with its measures when it is over. */
function readRun(scenario: Scenario, text: string): Run | undefined {
  const parsed = parseTranscript(text, scenario);
  if (!parsed.ok) return undefined;
  const { run, difference } = replay(parsed.value);
  if (difference !== undefined) return undefined;
  return isOver(stateOf(run)) ? finish(run) : run;
}

/** The orders that may still be given; none when one of them may not. */
function readOrders(run: Run, of: SideName, list: readonly unknown[]): readonly Order[] {
  const read = list.map((json) => parseOrderJson(run, json as OrderJson));
  const found = read.flatMap((order) => ('do' in order ? [order] : []));
  return found.length === read.length && refusedOrders(stateOf(run), of, found).length === 0 ? found : [];
}

function readSlips(run: Run, slips: z.infer<typeof shape>['slips']): Slips | undefined {
  if (slips === undefined || isOver(stateOf(run))) return undefined;
  const sealed = SIDES.flatMap((one) => {
    const list = slips.sealed[one];
    return list === undefined ? [] : [[one, readOrders(run, one, list)] as const];
  });
  return { side: slips.side, sealed: Object.fromEntries(sealed), orders: readOrders(run, slips.side, slips.orders) };
}

/** Does a stored body look like that of a run? */
export function isRunBody(body: unknown): boolean {
  return z.safeParse(shape, body).success;
}

/** The kept run of a stored body; undefined when it does not hold up. */
export function readKeptRun(scenario: Scenario, id: string, body: unknown): KeptRun | undefined {
  const { success, data } = z.safeParse(shape, body);
  if (!success) return undefined;
  const run = readRun(scenario, data.transcript);
  if (run === undefined || !isSameHands(run.control, data.hands)) return undefined;
  const last = run.turns.length;
  const within = (list: readonly Remark[]) => list.filter(({ turn }) => turn <= last);
  const { name, hands, parent, left, made, shown } = data;
  const [bookmarks, notes] = [within(data.bookmarks), within(data.notes)];
  return { id, name, run, hands, parent, bookmarks, notes, slips: readSlips(run, data.slips), left, made, shown };
}
