// What concerns the board: is it there, what is under the pointer and the cursor, map or list, and the scene to draw.
import { computed, type Signal, signal } from '@preact/signals';
import type { Board, RouteMark, Scene, ViewBox } from '../../board/index.ts';
import type { Direction, Hex, Place } from '../../hex/index.ts';
import type { Belt, ObstacleKind, Plan } from '../../rules/index.ts';
import type { Step } from '../model/choices.ts';
import type { Surroundings } from '../model/describe.ts';
import { sidePlace, stepByKey } from '../model/places.ts';
import { markBelts, planScene, viewScene } from '../model/scene.ts';
import type { Commanding } from './commanding.ts';
import type { Layering } from './layering.ts';
import type { Looking } from './looking.ts';
import type { Plans } from './plans.ts';
import { handMarks } from './proposing.ts';
import type { Hand } from './proposing.ts';
import type { Running } from './running.ts';
import type { Solving } from './solving.ts';

export type BoardStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string };

const NOWHERE: ReadonlySet<Place> = new Set();
const EMPTY_SCENE: Scene = { columns: [], segments: [], ghost: [], highlights: [], routes: [], posts: [] };

/** The keyboard's cursor: a hex, and in hexside mode the direction of one of its hexsides. */
export interface Cursor {
  readonly hex: Hex;
  readonly direction: Direction;
}

function boardSignals() {
  return {
    step: signal<Step>('plan'),
    status: signal<BoardStatus>({ kind: 'loading' }),
    handle: signal<Board | undefined>(undefined),
    show: signal<'map' | 'list'>('map'),
    /** What is seen of the map; undefined before it is drawn. */
    viewBox: signal<ViewBox | undefined>(undefined),
    hover: signal<Place | undefined>(undefined),
    cursor: signal<Cursor | undefined>(undefined),
    /** Does the map have the keyboard? */
    focused: signal(false),
    /** Belts of the plan that the panel is pointing at, by index. */
    marked: signal<readonly number[]>([]),
  };
}

/** What is on show, and where the cursor stands in it. */
function showing(
  { step, cursor }: ReturnType<typeof boardSignals>,
  plans: Plans,
  { laying, shaping, contrasting }: Hand,
  running: Running,
  commanding: Commanding,
  solving: Solving,
  layering: Layering,
) {
  /** The par plan, in place of the exercise that it belongs to (PA-9). */
  const onExercise = computed(() => step.value === 'exercise' || step.value === 'debrief');
  const par = computed(() => (onExercise.value && solving.shown.value ? solving.report.value?.plan : undefined));
  /** Does the board show the exercise? The compare step leaves the plan on show. */
  const playing = computed(() => onExercise.value && running.view.value !== undefined && par.value === undefined);
  /** Nothing of either side may be seen: the screen is handed over, or the plan is not this player's to see (KN-1). */
  const covered = computed(() => commanding.hidden.value || (commanding.secret.value && step.value !== 'exercise'));
  /** Is a plan being made, before the eyes of the one whose it is? */
  const editing = computed(() => step.value === 'plan' && !covered.value);
  /** The selected belt, while it can be changed. */
  const shapeable = computed(() => (editing.value ? shaping.belt.value : undefined));
  const onSides = computed(() => {
    const kind = laying.kindInHand.value ?? kindOf(plans, shapeable.value);
    return editing.value && kind?.lies === 'hexside';
  });
  const cursorPlace = computed(() => placeUnder(plans, cursor.value, onSides.value));
  const seen = computed((): Surroundings | undefined => {
    const scenario = plans.scenario.value;
    if (scenario === undefined) return undefined;
    if (covered.value) return { scenario };
    const view = running.view.value;
    if (playing.value && view !== undefined) return { scenario: view.scenario, view };
    const inHand = editing.value ? { chain: laying.chain.value, legal: laying.legal.value } : {};
    const chosen = par.value === undefined ? plans.selected.value : undefined;
    return { scenario, plan: par.value ?? plans.plan.value, chosen, ...inHand };
  });
  /** With what the layers say of a place. */
  const around = computed((): Surroundings | undefined => {
    const [now, show] = [seen.value, layering.show.value];
    const isCompared = now?.plan === plans.plan.value && contrasting.difference.value !== undefined;
    return now && withSayings(now, isCompared ? contrasting.say : undefined, show?.say);
  });
  return { onSides, shapeable, playing, covered, editing, cursorPlace, seen, around, par };
}

/** The hex of the cursor, or the hexside to which it points. */
function placeUnder({ scenario }: Plans, at: Cursor | undefined, onSides: boolean): Place | undefined {
  const grid = scenario.value?.grid;
  if (grid === undefined || at === undefined) return undefined;
  return onSides ? (sidePlace(grid, at.hex, at.direction) ?? at.hex) : at.hex;
}

/** With the marches that are ordered, and the hex to which one would go: under the pointer, else under the cursor. */
function aimed<Shown extends ReturnType<typeof showing>>(
  signals: ReturnType<typeof boardSignals>,
  commanding: Commanding,
  shown: Shown,
) {
  const { cursor, hover } = signals;
  forgetLooking(signals, commanding);
  const meant = computed(() => (commanding.aimed.value === undefined ? undefined : (hover.value ?? cursor.value?.hex)));
  const marches = computed(() => (shown.playing.value ? commanding.marches(meant.value) : []));
  return { ...shown, meant, marches };
}

/** Whoever sits down next does not see where the other looked, which may be where a column is to go (KN-1). */
function forgetLooking({ cursor, hover }: ReturnType<typeof boardSignals>, { hidden }: Commanding): void {
  hidden.subscribe((isHidden) => {
    if (!isHidden) return;
    cursor.value = undefined;
    hover.value = undefined;
  });
}

export function makeBoarding(
  plans: Plans,
  hand: Hand,
  running: Running,
  looking: Looking,
  commanding: Commanding,
  solving: Solving,
  layering: Layering,
) {
  const signals = boardSignals();
  const shown = aimed(signals, commanding, showing(signals, plans, hand, running, commanding, solving, layering));
  const { cursor, marked } = signals;
  return {
    ...signals,
    ...shown,
    scene: computed(() => {
      if (shown.covered.value) return EMPTY_SCENE;
      const own = parScene(plans, shown.par.value);
      return own ?? withMarches(sceneOf(plans, hand, looking, running, { ...shown, marked }), shown.marches.value);
    }),
    /** Puts the cursor into the middle of the map when it is nowhere yet. */
    startCursor(): void {
      const grid = plans.scenario.value?.grid;
      if (grid === undefined || cursor.value !== undefined) return;
      cursor.value = { hex: Math.floor(grid.height / 2) * grid.width + Math.floor(grid.width / 2), direction: 1 };
    },
    /** True when the key is a step of the cursor. */
    moveCursor(key: string): boolean {
      const [scenario, at] = [plans.scenario.value, cursor.value];
      if (scenario === undefined || at === undefined) return false;
      if (key === ',' || key === '.') {
        const turn = key === ',' ? 1 : 5;
        if (shown.onSides.value) cursor.value = { ...at, direction: (at.direction + turn) % 6 };
        return true;
      }
      const hex = stepByKey(scenario.grid, at.hex, key);
      if (hex === undefined) return false;
      cursor.value = { ...at, hex };
      return true;
    },
  };
}

export type Boarding = ReturnType<typeof makeBoarding>;

type Say = (place: Place) => readonly string[];

/** With what the difference to another plan and the layers say of a place. */
function withSayings(around: Surroundings, ...all: readonly (Say | undefined)[]): Surroundings {
  const says = all.filter((say) => say !== undefined);
  return says.length === 0 ? around : { ...around, layers: (place) => says.flatMap((say) => say(place)) };
}

/** A plan that nobody is laying. */
function parScene(plans: Plans, plan: Plan | undefined): Scene | undefined {
  const scenario = plans.scenario.value;
  if (scenario === undefined || plan === undefined) return undefined;
  const none = { selected: undefined, ghost: undefined, faults: [], legal: new Set<Place>(), looks: [] };
  return planScene({ scenario, plan, ...none });
}

/** The ways of marches that are ordered, on what is there. */
function withMarches(scene: Scene, marches: readonly RouteMark[]): Scene {
  return marches.length === 0 ? scene : { ...scene, routes: [...scene.routes, ...marches] };
}

interface Looks extends Pick<ReturnType<typeof showing>, 'editing' | 'playing'> {
  readonly marked: Signal<readonly number[]>;
}

function sceneOf(plans: Plans, hand: Hand, looking: Looking, running: Running, on: Looks): Scene {
  const [scenario, view, editing] = [plans.scenario.value, running.view.value, on.editing.value];
  if (scenario === undefined) return EMPTY_SCENE;
  if (on.playing.value && view !== undefined) return markBelts(viewScene(view), on.marked.value);
  const selected = plans.selected.value;
  const looks = editing && looking.drawn.value ? looking.after.value : [];
  const plain = { scenario, plan: plans.plan.value, selected, looks, ghost: undefined, faults: [], legal: NOWHERE };
  const scene = planScene(editing ? { ...plain, ...handMarks(hand) } : plain);
  return hand.contrasting.marked(scenario, scene);
}

function kindOf({ scenario }: Plans, belt: Belt | undefined): ObstacleKind | undefined {
  return belt && scenario.value?.catalogue[belt.kind];
}
