// Layers of the board that show route denial: which lines and which places, and what each means. Drawing them is the board's.
import { type FlowDenial, ROUTE_FATES, type RouteFate } from '../../analysis/index.ts';
import type { Hex, Place } from '../../hex/index.ts';
import type { Minutes, Scenario } from '../../rules/index.ts';

/** In order of weight: a place that would have two roles has the first. `cut`: would have to be blocked to leave no way. */
export const LAYER_ROLES = ['start', 'goal', 'cut', 'closed', 'lengthened'] as const;
export type LayerRole = (typeof LAYER_ROLES)[number];

export interface LayerPlace {
  readonly place: Place;
  readonly role: LayerRole;
}

export interface LayerLine {
  /** Start and end included. */
  readonly hexes: readonly Hex[];
  readonly role: RouteFate;
  /** Minutes that it takes without the plan, and that the plan adds. */
  readonly minutes: Minutes;
  readonly added: Minutes;
}

export interface Layer {
  readonly lines: readonly LayerLine[];
  /** By place, one entry each. */
  readonly places: readonly LayerPlace[];
}

/** States of a plan that can be shown (RD-6). */
export const LAYER_STATES = ['bare', 'laid', 'executed'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

/**
 * RD-2, RD-3: the good routes of these flows, with the segments on them. A route that several flows share is one line, with the fate that is
 * best for the moving side, since where one flow passes the way is not denied.
 */
export function routesLayer(scenario: Scenario, flows: readonly FlowDenial[], state: LayerState): Layer {
  const lines = new Map<string, LayerLine>();
  for (const flow of flows) {
    flow.routes.forEach(({ hexes, minutes }, i) => {
      const { fate, added } = flow[state].ends[i];
      const line = { hexes, minutes, role: fate, added };
      const known = lines.get(hexes.join(' '));
      if (known === undefined || isBetter(line, known)) lines.set(hexes.join(' '), line);
    });
  }
  const met = flows.flatMap((flow) =>
    flow[state].ends.flatMap(({ fate, at }) =>
      fate === 'open' ? [] : at.map((place): LayerPlace => ({ place, role: fate })),
    ),
  );
  return { lines: [...lines.values()], places: placesOf([...endsOf(scenario, flows), ...met]) };
}

/** RD-5: the hexes that would have to be blocked, round what lies there or with all cleared that can be. */
export function cutLayer(
  scenario: Scenario,
  flows: readonly FlowDenial[],
  state: LayerState,
  how: 'round' | 'through',
): Layer {
  const cut = flows.flatMap((flow) =>
    flow[state].capacity[how].hexes.map((place): LayerPlace => ({ place, role: 'cut' })),
  );
  return { lines: [], places: placesOf([...endsOf(scenario, flows), ...cut]) };
}

/** Later in ROUTE_FATES, or as far and with fewer minutes. */
function isBetter(a: LayerLine, b: LayerLine): boolean {
  const [first, second] = [a, b].map(({ role }) => ROUTE_FATES.indexOf(role));
  return first > second || (first === second && a.added < b.added);
}

function endsOf({ zones }: Scenario, flows: readonly FlowDenial[]): LayerPlace[] {
  return flows.flatMap(({ starts, zone }) => [
    ...starts.map((place): LayerPlace => ({ place, role: 'start' })),
    ...zones[zone].hexes.map((place): LayerPlace => ({ place, role: 'goal' })),
  ]);
}

function placesOf(all: readonly LayerPlace[]): LayerPlace[] {
  const rank = ({ role }: LayerPlace) => LAYER_ROLES.indexOf(role);
  const first = new Map<Place, LayerPlace>();
  for (const one of all) {
    const known = first.get(one.place);
    if (known === undefined || rank(one) < rank(known)) first.set(one.place, one);
  }
  return [...first.values()].sort((a, b) => a.place - b.place);
}
