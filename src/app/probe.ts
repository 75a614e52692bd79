// A window into the page for tests in a real browser, and for the curious: what is on show, and where places are on the screen.
import { makePlaceText, parsePlaceText } from '../hex/index.ts';
import type { Probe } from '../board/index.ts';
import { settled, type Store } from '../ui/index.ts';

export interface AbatisProbe {
  /** What is on show, as plain data. */
  state(): ProbeState;
  /** CSS pixels in the page of the middle of a place ("5,4" or "5,4/NE"); undefined without a map or such a place. */
  screenOf(place: string): { readonly x: number; readonly y: number } | undefined;
  /** Resolves when everything that was to be stored is stored. */
  settled(): Promise<void>;
}

export interface ProbeState {
  readonly scenario: string | undefined;
  readonly step: string;
  readonly plan: string;
  readonly plans: readonly string[];
  readonly belts: readonly { readonly id: string; readonly depth: number; readonly places: readonly string[] }[];
  readonly chain: readonly string[];
  readonly cursor: string | undefined;
  readonly turn: number;
  readonly turns: number;
  /** Digest after the last turn of the exercise on show. */
  readonly digest: string | undefined;
  readonly compared: number | undefined;
  readonly saved: string;
  /** What the scene that the map is handed names: columns and posts by label, segments by place. */
  readonly shown: {
    readonly columns: readonly string[];
    readonly posts: readonly string[];
    readonly segments: readonly string[];
    /** Those of the segments that are picked out. */
    readonly picked: readonly string[];
  };
  readonly board: Probe | undefined;
}

declare global {
  interface Window {
    abatisProbe?: AbatisProbe;
  }
}

export function installProbe(store: Store): void {
  window.abatisProbe = {
    state: () => stateOf(store),
    screenOf: (place) => screenOf(store, place),
    settled: () => settled(store),
  };
}

function stateOf({ plans, laying, running, comparing, boarding, keeper }: Store): ProbeState {
  const scenario = plans.scenario.value;
  const at = (place: number) => (scenario === undefined ? '' : makePlaceText(scenario.grid, place));
  const cursor = boarding.cursorPlace.value;
  const scene = boarding.scene.value;
  return {
    scenario: scenario?.id,
    step: boarding.step.value,
    plan: plans.draft.value.name,
    plans: plans.shelf.value.drafts.map(({ name }) => name),
    belts: plans.plan.value.belts.map(({ id, depth, places }) => ({ id, depth, places: places.map(at) })),
    chain: laying.chain.value.map(at),
    cursor: cursor === undefined ? undefined : at(cursor),
    turn: running.turn.value,
    turns: running.last.value,
    digest: running.exercise.value?.turns.at(-1)?.digest,
    compared: comparing.report.value?.seeds,
    saved: keeper.state.value,
    shown: {
      columns: scene.columns.map(({ label }) => label),
      posts: scene.posts.map(({ label }) => label),
      segments: scene.segments.map(({ place }) => at(place)),
      picked: scene.segments.filter(({ selected }) => selected === true).map(({ place }) => at(place)),
    },
    board: boarding.handle.value?.probe(),
  };
}

function screenOf({ plans, boarding }: Store, text: string): { x: number; y: number } | undefined {
  const [scenario, board] = [plans.scenario.value, boarding.handle.value];
  const place = scenario === undefined ? undefined : parsePlaceText(scenario.grid, text);
  const host = document.getElementById('board');
  if (place === undefined || board === undefined || host === null) return undefined;
  const { x, y } = board.screenOf(place);
  const box = host.getBoundingClientRect();
  return { x: box.left + host.clientLeft + x, y: box.top + host.clientTop + y };
}
