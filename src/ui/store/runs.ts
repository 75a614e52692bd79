// The runs of the open scenario: which there are and which is on show; what keeps them is loaded with the engine.
import { computed, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Control, Exercise, Run } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type { KeptRun } from '../model/kept-run.ts';
import type { Services } from '../services.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Notices } from './notices.ts';
import type { Papers } from './papers.ts';

/** What keeping works on. */
export interface Desk {
  readonly services: Services;
  readonly papers: Papers;
  readonly notices: Notices;
  readonly list: Signal<readonly KeptRun[]>;
  readonly current: Signal<string | undefined>;
  /** Ids of runs that have to be stored. */
  readonly changed: Set<string>;
  /** Of the scenario whose runs these are. */
  hash: string;
  work: Promise<void>;
}

/** What a run is kept with from its beginning. */
export interface NewRun {
  readonly hands: Control;
  readonly parent?: KeptRun['parent'];
}

export type RunChanges = Pick<Partial<KeptRun>, 'run' | 'slips' | 'left'>;

/** What is done with runs. */
export interface Keeping {
  /** A run from now on kept and on show. One that went the same way is kept once. */
  add(run: Run | Exercise, from: NewRun): void;
  /** Another run is on show. */
  choose(id: string): void;
  /** Changes the run on show, or another, and stores it. */
  change(id: string | undefined, more: Partial<KeptRun>): void;
  /** The run on show has gone on, or back. */
  update(changes: RunChanges): void;
  rename(id: string, name: string): void;
  /** At a turn of the run on show; empty words take it away. */
  bookmark(turn: number, name: string): void;
  note(turn: number, words: string): void;
  /** Takes a run away, with a message by which it comes back. */
  remove(id: string, name: string): void;
}

/** Reads stored runs, and answers the one that was on show last, if it was not broken off. */
export interface Reading {
  read(scenario: Scenario, stored: ReadonlyMap<string, unknown>): KeptRun | undefined;
}

type Keepers = LoadedLater<{ readonly keepRuns: (desk: Desk) => Keeping & Reading }>;

function keepingOf(keeping: () => Keeping): Keeping {
  return {
    add: (run, from) => keeping().add(run, from),
    choose: (id) => keeping().choose(id),
    change: (id, more) => keeping().change(id, more),
    update: (changes) => keeping().update(changes),
    rename: (id, name) => keeping().rename(id, name),
    bookmark: (turn, name) => keeping().bookmark(turn, name),
    note: (turn, words) => keeping().note(turn, words),
    remove: (id, name) => keeping().remove(id, name),
  };
}

export function makeRuns(services: Services, papers: Papers, notices: Notices, engine: Keepers) {
  const list = signal<readonly KeptRun[]>([]);
  const current = signal<string | undefined>(undefined);
  const more = { changed: new Set<string>(), hash: '', work: Promise.resolve() };
  const desk: Desk = { services, papers, notices, list, current, ...more };
  let made: (Keeping & Reading) | undefined;
  const keeping = () => (made ??= engine.parts.keepRuns(desk));
  return {
    list,
    current,
    /** The run on show, as it is kept. */
    kept: computed(() => list.value.find(({ id }) => id === current.value)),
    ...keepingOf(keeping),
    /** The run that was on show last, if it was not broken off; from then on these are the runs. */
    async recall(scenario: Scenario): Promise<KeptRun | undefined> {
      await desk.work;
      [desk.hash, list.value, current.value] = [scenario.hash, [], undefined];
      const stored = await papers.load(scenario.hash, 'run');
      if (desk.hash !== scenario.hash || stored.size === 0) return undefined;
      const isOpen = await engine.open(notices);
      return isOpen && desk.hash === scenario.hash ? keeping().read(scenario, stored) : undefined;
    },
    /** Waits until all is stored. */
    settled: () => desk.work,
  };
}

export type Runs = ReturnType<typeof makeRuns>;
