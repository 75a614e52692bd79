// Runs for tests of transcripts: both fixtures, whole and short, by policies and by players, and play in heavy mode.
import {
  begin,
  type Control,
  makeTranscript,
  openDesk,
  parseTranscript,
  PLAYER,
  policiesFor,
  resume,
  reveal,
  type Run,
  stateOf,
  submit,
  type Transcript,
  transcriptText,
  withTurns,
} from '../../src/exercise/index.ts';
import { isOver, type Order, type Plan, type Scenario, type SideName, viewFor } from '../../src/rules/index.ts';
import { parsePlan, type Result, scenarioDocument } from '../../src/scenario/index.ts';
import { ford2Document, ford2PlanDocument } from '../scenario/fixtures-2.ts';
import { type AnyDocument, fordDocument, fordPlanDocument, textOf } from '../scenario/fixtures.ts';

export interface Made {
  readonly scenario: Scenario;
  readonly document: unknown;
  readonly plan: Plan;
}

export function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function made(document: AnyDocument, planFor: (scenario: Scenario) => AnyDocument): Made {
  const read = sound(scenarioDocument(textOf(document)));
  return { ...read, plan: sound(parsePlan(textOf(planFor(read.scenario)), read.scenario)) };
}

/** The ford of format 1 and of format 2, each with its plan of two belts or of everything. */
export const FORD = made(fordDocument(), fordPlanDocument);
export const FORD_2 = made(ford2Document(), ford2PlanDocument);

/** Open ground of 5×5 hexes and two columns, in as few words as format 2 lets it be said; over after three turns at most. */
export const SMALL = made(
  {
    format: 'abatis-scenario/2',
    id: 's',
    title: 's',
    summary: 's',
    briefing: [],
    learning: [],
    questions: [],
    sides: { laying: 'L', moving: 'M' },
    map: {
      width: 5,
      height: 5,
      orientation: 'pointy',
      offset: 'odd',
      legend: { '.': 'open' },
      rows: ['.....', '.....', '.....', '.....', '.....'],
    },
    zones: [{ id: 'g', kind: 'objective', name: 'g', hexes: ['4,0..4,4'] }],
    catalogue: ['antiVehicleBelt', 'networkedBelt'],
    columns: [
      {
        id: 'a',
        name: 'a',
        class: 'tracked',
        strength: 3,
        teams: 1,
        methods: ['rapid'],
        recon: 1,
        task: 'reach',
        zone: 'g',
        start: '0,2',
        from: 0,
        announced: true,
      },
    ],
    posts: [],
    calendar: {
      periods: [
        { id: 'p', name: 'p', points: 50, effort: 500 },
        { id: 'q', name: 'q', points: 50, effort: 500 },
      ],
    },
    messages: [{ id: 'm', name: 'm' }],
    turnMinutes: 20,
    deadline: 60,
    needed: 1,
    policy: 'direct',
  },
  ({ id, hash }) => ({
    format: 'abatis-plan/2',
    scenario: id,
    scenarioHash: hash,
    name: 'p',
    belts: [{ id: 'n', kind: 'networkedBelt', depth: 1, places: ['2,1', '2,2'] }],
    groups: [{ id: 'h', name: 'h', belts: ['n'], effect: 'disrupt' }],
  }),
);

/** Gives the orders of a player's side in a run. */
export type Giver = (run: Run, side: SideName) => readonly Order[];

/** Players that order what these policies would. */
export function givenBy({ scenario, plan }: Made, policies: Control): Giver {
  const made = policiesFor(scenario, plan, policies);
  return (run, side) => made[side]?.(viewFor(stateOf(run), side)) ?? [];
}

/** One more turn, at the desk, with fresh policies. */
export function oneTurn(run: Run, giver: Giver): Run {
  let desk = openDesk(stateOf(run), run.control);
  for (const side of ['laying', 'moving'] as const) {
    if (run.control[side] !== PLAYER) continue;
    const handed = submit(desk, side, giver(run, side));
    if (!handed.ok) throw new Error(JSON.stringify(handed));
    desk = handed.desk;
  }
  const turn = reveal(desk);
  if (turn === undefined) throw new Error('the turn is not ready');
  return withTurns(run, turn);
}

/** Nobody orders anything. */
export const NOBODY: Giver = () => [];

/** A run to its end, turn by turn. `between` is what becomes of it after each turn. */
export function playThrough(
  { scenario, plan }: Made,
  seed: string,
  control: Control,
  giver: Giver,
  between: (run: Run) => Run = (run) => run,
): Run {
  let run = between(begin(scenario, plan, seed, control));
  while (!isOver(stateOf(run))) run = between(oneTurn(run, giver));
  return run;
}

/** A run saved, read and resumed. */
export function savedAndBack(run: Run, document: unknown): Run {
  const transcript: Transcript = sound(parseTranscript(transcriptText(makeTranscript(run, document))));
  const back = resume(transcript);
  if (!back.ok) throw new Error(JSON.stringify(back.firstDifference));
  return back.run;
}

/** Heavy mode: the run is saved, read, resumed and gone on with after every turn. */
export function playHeavily(made: Made, seed: string, control: Control, giver: Giver = NOBODY): Run {
  return playThrough(made, seed, control, giver, (run) => savedAndBack(run, made.document));
}
