// What a rule has looked at: the numbers of ground, kinds, posts and tables behind minutes, draws and events, by name (WY-1).
import { isSidePlace, type Place, sideOfPlace } from '../../hex/index.ts';
import {
  BUMP_MINUTES,
  CANCEL_CHANCE,
  type Component,
  LANE_MINUTES,
  MARK_MINUTES,
  type ObstacleKind,
  PROVE_PERCENT,
  RESIDUAL_CHANCE,
  type Scenario,
  SEARCH_CHANCE,
  SEARCH_MINUTES,
  type Segment,
  type Setting,
  type Spending,
  TEAMS_IN_LANE,
  TRIP_CHANCE,
  TRIP_MINUTES,
  UNMARKED_MINUTES,
} from '../../rules/index.ts';
import type { DrawFacts, Input, InputName } from './types.ts';

export function input(name: InputName, value: Input['value'], of?: string): Input {
  return of === undefined ? { input: name, value } : { input: name, of, value };
}

/** The segment at a place, or undefined. */
export function segmentAt({ segments }: Setting, place: Place | undefined): Segment | undefined {
  return segments.find((segment) => segment.place === place);
}

export function kindOf({ scenario }: Setting, segment: Segment): ObstacleKind {
  return scenario.catalogue[segment.kind];
}

/** The belt or the contamination at a place, by its id. */
export function whoseAt(
  setting: Setting,
  place: Place | undefined,
): { readonly belt?: string; readonly contamination?: string } {
  const segment = segmentAt(setting, place);
  if (segment === undefined) return {};
  const { belt, contamination } = segment;
  return belt >= 0
    ? { belt: setting.plan.belts[belt].id }
    : { contamination: setting.scenario.contamination[contamination].id };
}

/** Whose segment it is, what it is made of. */
export function segmentInputs(setting: Setting, place: Place | undefined): readonly Input[] {
  const segment = segmentAt(setting, place);
  if (segment === undefined) return [];
  const { belt, contamination, depth, care } = segment;
  const whose =
    belt >= 0
      ? input('belt', setting.plan.belts[belt].id)
      : input('contamination', setting.scenario.contamination[contamination].id);
  return [whose, input('kind', kindOf(setting, segment).id), input('rows', depth), input('care', care)];
}

export function terrainInputs({ terrains, terrain, columns }: Scenario, hex: Place, column: number): Input[] {
  const { id, cost } = terrains[terrain[hex]];
  return [
    input('class', columns[column].class, columns[column].id),
    input('terrain', cost[columns[column].class] ?? 0, id),
  ];
}

function featureInputs({ grid, features, feature, columns }: Scenario, place: Place, column: number): Input[] {
  const number = isSidePlace(grid, place) ? feature[sideOfPlace(grid, place)] : 0;
  if (number === 0) return [];
  const { id, cross } = features[number - 1];
  return [input('feature', cross[columns[column].class] ?? 0, id)];
}

/** One number for each component that has it, as the kind's own inputs. */
function ofComponents(
  { id, components }: ObstacleKind,
  name: InputName,
  pick: (component: Component) => number | undefined,
): Input[] {
  return components.flatMap((component) => {
    const value = pick(component);
    return value === undefined ? [] : [input(name, value, `${id}/${component.class}`)];
  });
}

/** What made minutes of a column so many. */
export function minutesInputs(setting: Setting, column: number, spent: Spending): readonly Input[] {
  const { scenario } = setting;
  const own = scenario.columns[column];
  switch (spent.what) {
    case 'start':
      return [input('from', own.from, own.id)];
    case 'ground':
      return terrainInputs(scenario, spent.place, column);
    case 'hexside':
      return featureInputs(scenario, spent.place, column);
    case 'bump':
      return [input('bumpMinutes', BUMP_MINUTES), ...segmentInputs(setting, spent.place)];
    case 'trip':
      return [input('tripMinutes', TRIP_MINUTES), ...segmentInputs(setting, spent.place)];
    case 'wait':
      return segmentInputs(setting, spent.place);
    case 'search':
      return [input('searchMinutes', SEARCH_MINUTES), input('teamsInLane', TEAMS_IN_LANE)];
    case 'engaged':
      return [input('postMinutes', scenario.posts[spent.post].minutes, scenario.posts[spent.post].id)];
    case 'idle':
      return [input('turnMinutes', scenario.turnMinutes)];
    default:
      return [...passageInputs(setting, column, spent), ...segmentInputs(setting, spent.place)];
  }
}

/** Lanes, forcing and work: the numbers of the kind. A dummy is worked at and forced as the kind that it imitates (KN-4). */
function passageInputs(
  setting: Setting,
  column: number,
  spent: Extract<Spending, { what: 'lane' | 'force' | 'sweep' | 'prove' | 'mark' }>,
): readonly Input[] {
  const { scenario } = setting;
  const segment = segmentAt(setting, spent.place);
  if (segment === undefined) return [];
  const apparent = scenario.catalogue[segment.apparentKind];
  if (spent.what === 'lane') {
    const lane = input('laneMinutes', LANE_MINUTES);
    return spent.marked ? [lane] : [lane, input('unmarkedMinutes', UNMARKED_MINUTES)];
  }
  if (spent.what === 'force') return ofComponents(apparent, 'force', (part) => biteOf(scenario, part, column)?.force);
  if (spent.what === 'mark') return [input('markMinutes', MARK_MINUTES)];
  const work = ofComponents(apparent, 'work', ({ work: minutes }) => minutes[spent.method]);
  const teams = input('teamsInLane', TEAMS_IN_LANE);
  return spent.what === 'sweep' ? [...work, teams] : [...work, input('provePercent', PROVE_PERCENT), teams];
}

function biteOf({ columns }: Scenario, component: Component, column: number) {
  return component.bite[columns[column].class];
}

/** What a draw's chance was made of. */
export function drawInputs(setting: Setting, draw: DrawFacts): readonly Input[] {
  const { scenario } = setting;
  if (draw.post !== undefined) {
    const { id, chance, loss } = scenario.posts[draw.post];
    return [draw.draw === 'engage' ? input('postChance', chance, id) : input('postLoss', loss, id)];
  }
  if (draw.draw === 'survey') return [input('cancelChance', CANCEL_CHANCE)];
  const segment = segmentAt(setting, draw.place);
  if (segment === undefined) return [];
  return [...kindInputs(setting, segment, draw), ...segmentInputs(setting, draw.place)];
}

function kindInputs(
  setting: Setting,
  segment: Segment,
  { draw, column = -1, component = -1, method }: DrawFacts,
): readonly Input[] {
  const { scenario } = setting;
  const kind = kindOf(setting, segment);
  const hazards = () => ofComponents(kind, 'hazard', (part) => biteOf(scenario, part, column)?.hazard);
  switch (draw) {
    case 'recon':
      return [input('visibility', kind.visibility, kind.id)];
    case 'search':
      return [input('visibility', kind.visibility, kind.id), input('searchChance', SEARCH_CHANCE)];
    case 'seeThrough':
    case 'degrade':
    case 'fire':
      return [input(draw, kind[draw], kind.id)];
    case 'jam':
      return [input('degrade', kind.degrade, kind.id)];
    case 'record':
      return [input('recording', kind.recording, kind.id)];
    case 'residual':
      return [input('residualChance', RESIDUAL_CHANCE)];
    case 'trip':
      return [input('tripChance', TRIP_CHANCE)];
    case 'clearing':
      return method === undefined ? [] : ofComponents(kind, 'clearHazard', (part) => part.hazard[method]);
    case 'miss':
      if (method === undefined) return [];
      return ofComponents(kind, 'miss', (part) => part.miss[method]).slice(component, component + 1);
    default:
      return hazards();
  }
}
