// What can be typed: the commands, when each is for, and what each takes. The words themselves are in the catalogue (text.typing).

export const TYPED_PHASES = ['plan', 'covered', 'handOver', 'setUp', 'orders', 'watch', 'compare'] as const;
/** What the screen is at: a plan, a covered plan, a hand-over, before an exercise, giving orders, a run on show, comparing. */
export type TypedPhase = (typeof TYPED_PHASES)[number];

export const NAME_CLASSES = ['kind', 'column', 'belt', 'zone', 'post', 'message', 'list', 'step', 'verb'] as const;
/** What has a name of its own. */
export type NameClass = (typeof NAME_CLASSES)[number];

export const METHOD_FLAGS = ['hand', 'mechanical', 'rapid'] as const;
export const CARE_FLAGS = ['hasty', 'recorded', 'marked'] as const;
export const SIDE_FLAGS = ['laying', 'moving', 'umpire', 'both'] as const;
export const FLAGS = [
  ...METHOD_FLAGS,
  'prove',
  'mark',
  'force',
  'on',
  'off',
  'whole',
  ...CARE_FLAGS,
  ...SIDE_FLAGS,
  'all',
] as const;
/** Words with a fixed meaning. */
export type Flag = (typeof FLAGS)[number];

interface Spec {
  readonly phases: readonly TypedPhase[];
  readonly names: readonly NameClass[];
  readonly flags: readonly Flag[];
  readonly places: boolean;
}

const OPEN: readonly TypedPhase[] = ['plan', 'setUp', 'orders', 'watch', 'compare'];
const RUN: readonly TypedPhase[] = ['orders', 'watch'];
const THINGS: readonly NameClass[] = ['column', 'belt', 'zone', 'post'];

function spec(phases: readonly TypedPhase[], more: Partial<Spec> = {}): Spec {
  return { phases, names: [], flags: [], places: false, ...more };
}

const ORDERS = ['orders'] as const;
const WITH_COLUMN = { names: ['column'], places: true } as const;

export const GRAMMAR = {
  help: spec(TYPED_PHASES, { names: ['verb'] }),
  where: spec(OPEN, { names: THINGS, places: true }),
  what: spec(OPEN, { places: true }),
  near: spec(OPEN, { places: true }),
  list: spec(OPEN, { names: ['list'] }),
  route: spec(OPEN, { names: ['column'] }),
  status: spec(TYPED_PHASES),
  go: spec(TYPED_PHASES, { names: ['step'] }),
  undo: spec(['plan']),
  redo: spec(['plan']),
  lay: spec(['plan', 'orders'], { names: ['kind', 'belt', 'column'], flags: CARE_FLAGS, places: true }),
  remove: spec(['plan'], { names: ['belt'], places: true }),
  depth: spec(['plan'], { names: ['belt'], places: true }),
  care: spec(['plan'], { names: ['belt'], flags: CARE_FLAGS, places: true }),
  clear: spec(['plan']),
  begin: spec(['setUp', 'watch'], { flags: SIDE_FLAGS }),
  run: spec(['setUp', 'watch']),
  march: spec(ORDERS, { names: ['column', 'zone'], flags: ['force'], places: true }),
  breach: spec(ORDERS, { ...WITH_COLUMN, flags: [...METHOD_FLAGS, 'prove', 'mark'] }),
  hold: spec(ORDERS, { names: ['column'] }),
  search: spec(ORDERS, WITH_COLUMN),
  jam: spec(ORDERS, WITH_COLUMN),
  reload: spec(ORDERS, { names: ['column'] }),
  switch: spec(ORDERS, { names: ['belt'], flags: ['on', 'off', 'whole'], places: true }),
  arm: spec(ORDERS, { names: ['belt'], places: true }),
  fire: spec(ORDERS, { names: ['belt'], places: true }),
  tell: spec(ORDERS, { names: ['message'] }),
  drop: spec(ORDERS, { names: ['column', 'belt', 'message'], flags: ['all'], places: true }),
  suggest: spec(ORDERS),
  orders: spec(ORDERS),
  handIn: spec(ORDERS),
  ready: spec(['handOver']),
  takeBack: spec(['handOver']),
  stop: spec(['orders', 'handOver']),
  turn: spec(RUN),
  next: spec(RUN),
  previous: spec(RUN),
  log: spec(RUN),
  result: spec(['watch']),
  see: spec(['watch'], { flags: SIDE_FLAGS }),
} as const satisfies Readonly<Record<string, Spec>>;

export type Verb = keyof typeof GRAMMAR;
export const VERBS = Object.keys(GRAMMAR) as readonly Verb[];

/** What a command takes, and when it is for. */
export function specOf(verb: Verb): Spec {
  return GRAMMAR[verb];
}

/** What can be named in a command. A plan lays kinds, an exercise belts of the plan. */
export function namesOf(verb: Verb, phase: TypedPhase): readonly NameClass[] {
  if (verb === 'lay') return phase === 'plan' ? ['kind'] : ['belt', 'column'];
  return GRAMMAR[verb].names;
}
