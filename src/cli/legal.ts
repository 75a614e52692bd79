// `abatis legal`: what a side sees at a turn and may order there, so that a person can play from the terminal.
import { begin, makeOrderJson, playListed, stateOf } from '../exercise/index.ts';
import { canonicalSeed, isOver, legalOrders, SEED_LIMIT, SIDES, type SideName, viewFor } from '../rules/index.ts';
import { MAX_TURNS } from '../scenario/index.ts';
import { optionOf, readName, readNumber } from './arguments.ts';
import { loadControl, ORDERS_OPTIONS, POLICY_OPTIONS, type Wanted, wantedControl } from './control.ts';
import { load, type Loaded, NONE } from './load.ts';
import { complaintOf, count, misused, plain, refused } from './output.ts';
import { refusedLists } from './play.ts';
import type { Arguments, Command, Outcome } from './types.ts';
import { viewJson, viewLines } from './view-lines.ts';

const HELP = 'abatis legal';

interface Question {
  readonly side: SideName;
  readonly seed: string;
  /** From 1; undefined = the first that the side's own file has no list for. */
  readonly turn: number | undefined;
}

async function answer(loaded: Loaded, wanted: Wanted, { side, seed, turn }: Question): Promise<Outcome> {
  const { scenario, plans } = loaded;
  const names = { scenario, plan: plans[0] };
  const made = await loadControl(scenario, plans[0], wanted);
  if (!made.ok) return refused(made.problems);
  const { control, lists } = made;
  const asked = turn ?? (lists[side]?.turns.length ?? 0) + 1;
  const start = begin(scenario, plans[0], seed, control);
  const played = playListed(start, { moving: lists.moving?.turns, laying: lists.laying?.turns }, asked - 1);
  if (!played.ok) return refusedLists(loaded, wanted, lists, played);
  const state = stateOf(played.run);
  const view = viewFor(state, side);
  const orders = isOver(state) ? [] : legalOrders(state, side).map((order) => makeOrderJson(names, order));
  const head = { scenario: scenario.id, scenarioHash: scenario.hash, plan: plans[0].name, seed, side };
  const where = isOver(state)
    ? `over after ${count(view.turn, 'turn')}`
    : `turn ${view.turn + 1}, minute ${view.minute}`;
  return {
    code: 0,
    json: { ok: true, ...head, ...viewJson(view, plans[0]), orders },
    lines: [
      `${plain(scenario.text.title)} (${scenario.id}), ${side} side, ${where}`,
      '',
      ...viewLines(view, plans[0]),
      '',
      orders.length === 0 ? 'Nothing can be ordered.' : 'May be ordered, each as it is written in a file of orders:',
      ...orders.map((order) => JSON.stringify(order)),
    ],
    complaints: made.warnings.map(complaintOf),
  };
}

async function run(given: Arguments): Promise<Outcome> {
  const [scenarioFile] = given.files;
  const seed = optionOf(given, 'seed') ?? '1';
  if (canonicalSeed(seed) === undefined) return misused(`--seed is a text of 1 to ${SEED_LIMIT} characters`, HELP);
  const asked = optionOf(given, 'side');
  if (asked === undefined) return misused(`legal needs --side ${SIDES.join(' or --side ')}`, HELP);
  const side = readName('side', asked, SIDES);
  if (!side.ok) return misused(side.message, HELP);
  const text = optionOf(given, 'turn');
  const turn = text === undefined ? undefined : readNumber('turn', text, 1, MAX_TURNS);
  if (turn?.ok === false) return misused(turn.message, HELP);
  const wanted = wantedControl(given);
  if (!wanted.ok) return misused(wanted.message, HELP);
  const loaded = await load(scenarioFile, [optionOf(given, 'plan') ?? NONE]);
  if (!loaded.ok) return refused(loaded.problems);
  const outcome = await answer(loaded.value, wanted.value, { side: side.value, seed, turn: turn?.value });
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
}

export const legal: Command = {
  name: 'legal',
  summary: 'list what a side sees and may order',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    side: { value: 'SIDE', help: `${SIDES.join(' or ')}; has to be given`, needed: true },
    turn: { value: 'T', help: "from 1; the default is the first turn for which the side's orders have no list" },
    plan: { value: 'PLAN', help: `the plan's file; ${NONE} = no belts (the default)` },
    seed: { value: 'TEXT', help: `1 to ${SEED_LIMIT} characters; the default is 1` },
    ...POLICY_OPTIONS,
    ...ORDERS_OPTIONS,
  },
  notes: [
    'The turns before are played with the orders in the files, and by policy where a side has no file. A side is shown',
    'what it knows and no more. A march is listed by its first step; it may go on for up to 32 hexes.',
  ],
  run,
};
