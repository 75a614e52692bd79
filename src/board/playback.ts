// Plays one turn's events on the columns' counters, frame by frame, until the time line is over or is cut short.
import type { Grid, Hex } from '../hex/index.ts';
import type { GameEvent, View } from '../rules/index.ts';
import type { Flash } from './effects.ts';
import { columnMark } from './from-view.ts';
import { centreOf, centreOfPlace } from './geometry.ts';
import type { Point } from './geometry.ts';
import { progressOf, timelineOf } from './timeline.ts';
import type { Cue } from './timeline.ts';
import type { TokenLayer } from './tokens.ts';

/** Milliseconds of one turn at speed 1. */
const TURN_MS = 1600;

interface Playing {
  readonly cues: readonly Cue[];
  readonly after: View;
  readonly length: number;
  /** Where each cue's column stood when it began. */
  readonly origins: Map<Cue, Point>;
  readonly resolve: () => void;
  started: number | undefined;
}

export class Playback {
  flashes: readonly Flash[] = [];
  private readonly tokens: TokenLayer;
  private playing: Playing | undefined;

  constructor(tokens: TokenLayer) {
    this.tokens = tokens;
  }

  get running(): boolean {
    return this.playing !== undefined;
  }

  /** Begins with the next update; resolves at the end or at stop(). */
  start(events: readonly GameEvent[], before: View, after: View, speed: number): Promise<void> {
    this.stop();
    const cues = timelineOf(events, before.minute, before.scenario.turnMinutes);
    if (cues.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const length = TURN_MS / Math.max(0.1, speed);
      this.playing = { cues, after, length, origins: new Map(), resolve, started: undefined };
    });
  }

  /** Moves everything to where it is at `now`, in milliseconds. */
  update(now: number): void {
    const { playing } = this;
    if (playing === undefined) return;
    playing.started ??= now;
    const at = Math.min(1, (now - playing.started) / playing.length);
    this.flashes = playing.cues.flatMap((cue) => (at < cue.from ? [] : this.show(playing, cue, at)));
    if (at === 1) this.stop();
  }

  /** Cuts the animation short; the counters stay where they are. */
  stop(): void {
    const { playing } = this;
    this.playing = undefined;
    this.flashes = [];
    playing?.resolve();
  }

  /** One cue at a moment at or after its beginning. */
  private show(playing: Playing, cue: Cue, at: number): Flash[] {
    const { event } = cue;
    const { grid } = playing.after.scenario;
    const age = progressOf(cue, at);
    if (event.type === 'entered') this.ensure(playing, event.column, event.hex);
    if (event.type === 'moved') this.step(playing, cue, event, age);
    if (event.type === 'bumped') this.nudge(playing, cue, event.column, centreOfPlace(grid, event.place), age);
    if (event.type === 'loss') this.tokens.change(event.column, { strength: event.left });
    if (event.type === 'broken') this.tokens.change(event.column, { status: 'broken' });
    if (event.type === 'arrived') this.tokens.change(event.column, { status: event.left ? 'left' : 'arrived' });
    return age < 1 ? flashOf(event, age, grid, playing.after, this.tokens) : [];
  }

  private step(playing: Playing, cue: Cue, event: GameEvent & { type: 'moved' }, age: number): void {
    const { grid } = playing.after.scenario;
    this.ensure(playing, event.column, event.from);
    const from = this.origin(playing, cue, event.column);
    const to = centreOf(grid, event.to);
    const eased = age * age * (3 - 2 * age);
    this.tokens.move(event.column, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
  }

  /** A third of the way towards what it bumped into, and back. */
  private nudge(playing: Playing, cue: Cue, column: number, to: Point, age: number): void {
    if (!this.tokens.has(column)) return;
    const from = this.origin(playing, cue, column);
    const part = 0.33 * Math.sin(Math.PI * age);
    this.tokens.move(column, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }

  private origin(playing: Playing, cue: Cue, column: number): Point {
    const origin = playing.origins.get(cue) ?? this.tokens.spot(column) ?? { x: 0, y: 0 };
    playing.origins.set(cue, origin);
    return origin;
  }

  /** A column that the viewer comes to see in this turn gets its counter when it first does something. */
  private ensure(playing: Playing, column: number, hex: Hex): void {
    if (this.tokens.has(column)) return;
    const { scenario, columns } = playing.after;
    const seen = columns.find((view) => view.column === column);
    if (seen !== undefined) this.tokens.add(columnMark(scenario, { ...seen, hex }), centreOf(scenario.grid, hex));
  }
}

/** The colour in which an event flashes up; undefined = not at all. */
const FLASHES: Readonly<Record<GameEvent['type'], Flash['colour'] | undefined>> = {
  found: 'news',
  seenThrough: 'news',
  laid: 'news',
  armed: 'news',
  switched: 'news',
  lane: 'good',
  arrived: 'good',
  bumped: 'warning',
  missed: 'warning',
  fired: 'warning',
  stuck: 'warning',
  died: 'warning',
  spoilt: 'warning',
  loss: 'warning',
  broken: 'warning',
  engaged: 'warning',
  entered: undefined,
  moved: undefined,
  halted: undefined,
  stopped: undefined,
  rowSwept: undefined,
  searched: undefined,
  jammed: undefined,
  reloading: undefined,
  reloaded: undefined,
  triggered: undefined,
  idle: undefined,
  told: undefined,
  ended: undefined,
};

function flashOf(event: GameEvent, age: number, grid: Grid, view: View, tokens: TokenLayer): Flash[] {
  const colour = FLASHES[event.type];
  if (colour === undefined) return [];
  if ('place' in event) return [{ at: centreOfPlace(grid, event.place), colour, age }];
  const at = 'column' in event ? tokens.spot(event.column) : undefined;
  if (at === undefined) return [];
  // The moving side is not shown the posts, so it sees no line either (KN-1).
  const hex = event.type === 'engaged' && view.posts.length > 0 ? view.scenario.posts[event.post]?.hex : undefined;
  return [hex === undefined ? { at, colour, age } : { at, from: centreOf(grid, hex), colour, age }];
}
