// What of a belt, or of its kind, is tried out to turn a fault of a plan: size, place, kind, care, periods, id (WY-7).
import { type Care, CARES, DEPTH_LIMIT, type ObstacleKind, type Scenario } from '../../rules/index.ts';
import { leftOut, type Question, withBelt } from './plan-question.ts';
import { chosen, type Found, tried } from './search.ts';
import { FAR, nearestShift } from './shift.ts';

/** Bound of what a scenario may give. */
const MOST_LENGTH = 64;

export type Try = (question: Question, belt: number) => readonly Found[];

/** Rows and segments of one belt. */
export const sizeTry: Try = ({ scenario, plan, turns }, belt) => {
  const { id: of, depth, places } = plan.belts[belt];
  const rows = (value: number) => turns(scenario, withBelt(plan, belt, { depth: value }));
  const length = (value: number) => turns(scenario, withBelt(plan, belt, { places: places.slice(0, value) }));
  return [
    ...tried({
      change: 'depth',
      of,
      unit: 'row',
      now: depth,
      least: 1,
      most: Math.max(depth, DEPTH_LIMIT),
      turns: rows,
    }),
    ...tried({
      change: 'segments',
      of,
      unit: 'segment',
      now: places.length,
      least: 1,
      most: places.length,
      turns: length,
    }),
  ];
};

/** The periods in which a belt is ordered and laid. */
export const periodTry: Try = ({ scenario, plan, turns }, belt) => {
  const { id: of, ordered = 0, laid, kind } = plan.belts[belt];
  const last = scenario.calendar.periods.length - 1;
  const order = (value: number) => turns(scenario, withBelt(plan, belt, { ordered: value }));
  const lay = (value: number) => turns(scenario, withBelt(plan, belt, { laid: value }));
  const now = laid ?? ordered + scenario.catalogue[kind].lead;
  return [
    ...tried({
      change: 'ordered',
      of,
      unit: 'period',
      now: ordered,
      least: 0,
      most: Math.max(last, ordered),
      turns: order,
    }),
    ...tried({ change: 'laid', of, unit: 'period', now, least: 0, most: Math.max(last, now), turns: lay }),
  ];
};

function withKind(scenario: Scenario, kind: number, change: Partial<ObstacleKind>): Scenario {
  return { ...scenario, catalogue: scenario.catalogue.map((each, i) => (i === kind ? { ...each, ...change } : each)) };
}

/** A number of the belt's kind. */
function ofKind(change: 'maxDepth' | 'maxLength' | 'lead'): Try {
  return ({ scenario, plan, turns }, belt) => {
    const { kind } = plan.belts[belt];
    const { id: of, [change]: now } = scenario.catalogue[kind];
    const asked = (value: number) => turns(withKind(scenario, kind, { [change]: value }), plan);
    const [unit, least, most] = {
      maxDepth: ['row', now, DEPTH_LIMIT] as const,
      maxLength: ['segment', now, MOST_LENGTH] as const,
      lead: ['period', 0, now] as const,
    }[change];
    return tried({ change, of, unit, now, least, most, turns: asked });
  };
}

/** Another kind of the catalogue, the first that does it. */
export const kindTry: Try = ({ scenario, plan, turns }, belt) => {
  const { catalogue } = scenario;
  const { id: of, kind } = plan.belts[belt];
  const others = catalogue.flatMap(({ id }, i) => (i === kind ? [] : [id]));
  const asked = (other: string) =>
    turns(scenario, withBelt(plan, belt, { kind: catalogue.findIndex(({ id }) => id === other) }));
  return chosen({ change: 'kind', of, now: catalogue[kind].id, others, turns: asked });
};

/** Laid with another care: less effort, or one that there is. */
export const careTry: Try = ({ scenario, plan, turns }, belt) => {
  const { id: of, care = 'recorded' } = plan.belts[belt];
  const others = CARES.filter((other) => other !== care);
  const asked = (other: Care) => turns(scenario, withBelt(plan, belt, { care: other }));
  return chosen<Care>({ change: 'care', of, now: care, others, turns: asked });
};

/** The whole belt so many hexes away (OB-3 to OB-7, OB-9). */
const shiftTry: Try = ({ scenario, plan, turns }, belt) => {
  const { id: of, places } = plan.belts[belt];
  const by = nearestShift(scenario.grid, places, (places) => turns(scenario, withBelt(plan, belt, { places })));
  if (by === undefined) return [{ unturned: { change: 'shift', of, least: 1, most: FAR, search: 'each' } }];
  return [{ change: { change: 'shift', of, now: 0, to: by, by, unit: 'hex', breaks: [], search: 'each' } }];
};

/** An id that no other belt has. */
const idTry: Try = ({ scenario, plan, turns }, belt) => {
  const { id } = plan.belts[belt];
  const taken = new Set(plan.belts.map((each) => each.id));
  const free = plan.belts.map((_, i) => `${id}-${i + 2}`).find((each) => !taken.has(each)) ?? `${id}-x`;
  const asked = (other: string) => turns(scenario, withBelt(plan, belt, { id: other }));
  return chosen({ change: 'id', of: id, now: id, others: [free], turns: asked });
};

/** The belt that lies there already, left out. */
const otherOut: Try = (question, belt) => {
  const { plan, fault } = question;
  const place = plan.belts[belt].places[fault.segment ?? 0];
  return plan.belts.flatMap(({ places }, i) => (i !== belt && places.includes(place) ? leftOut(question, i) : []));
};

const PLACE: readonly Try[] = [shiftTry, sizeTry, kindTry];
const PERIOD: readonly Try[] = [periodTry, ofKind('lead'), kindTry];

/** By code of the fault: what is tried of the belt at fault. A test holds the codes against those that the rules say. */
export const BELT_TRIES: Readonly<Record<string, readonly Try[]>> = {
  'outside-zone': PLACE,
  restriction: PLACE,
  'kept-clear': PLACE,
  'impassable-ground': PLACE,
  'wrong-terrain': PLACE,
  'wrong-feature': PLACE,
  contamination: PLACE,
  'off-map': PLACE,
  'wrong-place': [kindTry],
  overlap: [shiftTry, sizeTry, otherOut],
  'not-connected': [sizeTry],
  'duplicate-id': [idTry],
  depth: [ofKind('maxDepth'), sizeTry, kindTry],
  length: [ofKind('maxLength'), sizeTry, kindTry],
  care: [careTry],
  'no-period': PERIOD,
  'lead-too-long': PERIOD,
  'laid-too-early': PERIOD,
};
