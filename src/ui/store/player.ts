// Plays turns one after the other: the board shows each turn's events, then the turn on show moves on.
import { effect, untracked } from '@preact/signals';
import { pause } from '../kit/pause.ts';
import type { eventsSeen } from '../model/log-seen.ts';
import type { Boarding } from './boarding.ts';
import type { LoadedLater } from './loaded-later.ts';
import { PACE } from './running.ts';
import type { Running } from './running.ts';

/** Milliseconds for a turn where nothing moves on a board, at the slowest speed. */
const STILL_TURN = 1200;

type Seers = LoadedLater<{ readonly eventsSeen: typeof eventsSeen }>;

/** Shows the events between two turns, at the chosen speed; at the fastest, nothing. */
async function showTurn(running: Running, boarding: Boarding, engine: Seers, at: number): Promise<void> {
  const [run, before, after] = [running.exercise.value, running.viewAt(at), running.viewAt(at + 1)];
  const pace = PACE[running.speed.value];
  if (run === undefined || before === undefined || after === undefined || pace === 0) return;
  const board = boarding.handle.value;
  const events = engine.parts.eventsSeen(run.turns[at].events, before, after);
  if (board === undefined) await pause(STILL_TURN / pace);
  else if (events.length === 0) await pause(STILL_TURN / pace / 3);
  else if (boarding.playing.value) await board.playEvents(events, before, after, pace);
}

export function makePlayer(running: Running, boarding: Boarding, engine: Seers) {
  /** Goes up whenever something else is to be shown: what was under way then gives up. */
  let playing = 0;
  /** Plays the coming turn, then moves on to it; false when something else happened meanwhile. */
  const playTurn = async (mine: number): Promise<boolean> => {
    const [run, at] = [running.exercise.value, running.turn.value];
    await showTurn(running, boarding, engine, at);
    const same = mine === playing && running.exercise.value === run && running.turn.value === at;
    if (same) running.seek(at + 1);
    return same;
  };
  const play = async (mine: number): Promise<void> => {
    while (mine === playing && running.playing.value && running.turn.value < running.last.value) {
      if (running.speed.value === 'instant') running.seek(running.last.value);
      else if (!(await playTurn(mine))) break;
    }
    if (mine === playing) running.playing.value = false;
  };
  effect(() => {
    const go = running.playing.value;
    playing += 1;
    // The effect follows this one switch, not what playing looks at.
    if (go) untracked(() => void play(playing));
  });
  const stop = (): void => {
    running.playing.value = false;
    playing += 1;
  };
  return {
    /** One turn on, shown on the board; pauses what was playing. */
    async forward(): Promise<void> {
      stop();
      if (running.turn.value < running.last.value) await playTurn(playing);
    },
    /** Straight to a turn, either way. */
    seek(to: number): void {
      stop();
      running.seek(to);
    },
  };
}
