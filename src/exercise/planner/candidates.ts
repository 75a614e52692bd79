// The belts that the greedy planner thinks of, and what each would add to the columns' ways (PL-1).
import { type Hex, type Place, placeOfSide, sideBetween, UNREACHED } from '../../hex/index.ts';
import { costOf, mayLie, type Minutes, type Plan, type Scenario } from '../../rules/index.ts';
import { hexFronts, type MayLie, sideFronts, type Site, widthAt } from './fronts.ts';
import { arrivalOf, fieldAround, type Flow, type Passage, passagesOf, type Traffic } from './traffic.ts';

/** Steps of ways that are looked at for one belt, at most. */
const MOST_SITES = 64;
/** Front widths are told apart up to this. */
const WIDEST = 12;
/** Shares and values are counted in millionths. */
const MILLION = 1_000_000;

/** A chain of places, and whose ways lead over it. */
export interface Front {
  readonly places: readonly Place[];
  readonly met: readonly Passage[];
  /** For each of `met`: minutes of its way round the places; worked out when it is asked for. */
  rounds: readonly Minutes[] | undefined;
}

export interface Candidate {
  readonly kind: number;
  readonly depth: number;
  readonly front: Front;
  /** Is the front as long as the kind and the ground allow? */
  readonly isFull: boolean;
  /** Minutes that it adds to the ways themselves, whatever leads round it. */
  readonly toll: number;
  /** Of the budget of points or crew-minutes, whichever is more, in millionths. */
  readonly share: number;
}

/** What a planner works on. */
export interface Bench {
  /** The whole of it, since by that plans are legal. */
  readonly scenario: Scenario;
  /** Of what the laying side knows. */
  readonly traffic: Traffic;
  /** Kinds that stand without anybody's order, and delay. */
  readonly kinds: readonly number[];
  /** By kind and place: 0 = not asked yet, 1 = may lie, 2 = may not. */
  readonly allowed: readonly Uint8Array[];
  /** By kind: rows that could not be had; more cannot be had either, since belts are only added. */
  readonly refusedRows: number[];
  /** That may be worked out for this belt. */
  fieldsLeft: number;
  plan: Plan;
}

/** May a segment of the kind lie there, beside the belts of the plan? */
function mayLieOf(bench: Bench, kind: number): MayLie {
  const { scenario, allowed, plan } = bench;
  const taken = new Set(plan.belts.flatMap(({ places }) => places));
  const table = allowed[kind];
  return (place) => {
    if (taken.has(place)) return false;
    if (table[place] === 0) table[place] = mayLie(scenario, scenario.catalogue[kind], place) === undefined ? 1 : 2;
    return table[place] === 1;
  };
}

/** The steps of the ways, each once, at which something may lie: those first where the ground is narrowest. */
function sitesOf(
  { scenario, traffic, kinds }: Bench,
  passages: readonly Passage[],
  mayLieBy: readonly MayLie[],
): Site[] {
  const { grid } = scenario;
  const sites = new Map<Place, Site & { width: number; order: number }>();
  const isOpen = (hex: Hex) => traffic.flows.some(({ bare }) => bare.enter[hex] > 0);
  for (const { hexes } of passages) {
    for (let i = 1; i < hexes.length; i++) {
      const site = { from: hexes[i - 1], to: hexes[i] };
      const side = placeOfSide(grid, sideBetween(grid, site.from, site.to));
      if (sites.has(side) || !kinds.some((_, k) => mayLieBy[k](side) || mayLieBy[k](site.to))) continue;
      sites.set(side, { ...site, width: widthAt(grid, isOpen, site, WIDEST), order: sites.size });
    }
  }
  return [...sites.values()].sort((a, b) => a.width - b.width || a.order - b.order).slice(0, MOST_SITES);
}

/** One front for each set of places. */
function makeFronts(passages: readonly Passage[]): (places: readonly Place[]) => Front {
  const known = new Map<string, Front>();
  return (places) => {
    const key = [...places].sort((a, b) => a - b).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const met = passages.filter((passage) => places.some((place) => passage.places.has(place)));
    const front: Front = { places, met, rounds: undefined };
    known.set(key, front);
    return front;
  };
}

/** Fields that it takes to find the ways round a front. */
function fieldsFor({ met, rounds }: Front): number {
  return rounds === undefined ? new Set(met.map(({ flow }) => flow)).size : 0;
}

function roundsOf(traffic: Traffic, { places, met }: Front): Minutes[] {
  const fields = new Map<Flow, Int32Array>();
  for (const { flow } of met) if (!fields.has(flow)) fields.set(flow, fieldAround(traffic, flow, places));
  return met.map(({ flow, party }) => fields.get(flow)?.[party.start] ?? UNREACHED);
}

/** Minutes by which the sum of arrivals grows when each way costs what it costs through the belt, or that round it where that is less. */
function growth(
  { scenario }: Bench,
  { kind, depth, front }: Pick<Candidate, 'kind' | 'depth' | 'front'>,
  isRound: boolean,
) {
  let sum = 0;
  front.met.forEach(({ flow, party, minutes }, i) => {
    const added = flow.minutes[kind][depth - 1];
    const through = added < 0 || minutes === UNREACHED ? UNREACHED : minutes + added;
    const after = isRound ? Math.min(through, front.rounds?.[i] ?? UNREACHED) : through;
    sum += party.count * (arrivalOf(scenario, party, after) - arrivalOf(scenario, party, minutes));
  });
  return sum;
}

function shareOf({ budget }: Scenario, { points, effort }: { points: number; effort: number }): number {
  const part = (cost: number, whole: number) => (cost === 0 ? 0 : Math.ceil((cost * MILLION) / Math.max(1, whole)));
  return Math.max(1, part(points, budget.points), part(effort, budget.effort));
}

/** All belts that are thought of under the belts laid so far, and that add to the ways themselves. */
export function candidatesOf(bench: Bench): Candidate[] {
  const { scenario, traffic, kinds } = bench;
  const { grid, catalogue } = scenario;
  const passages = passagesOf(traffic);
  const mayLieBy = kinds.map((kind) => mayLieOf(bench, kind));
  const sites = sitesOf(bench, passages, mayLieBy);
  const frontOf = makeFronts(passages);
  const candidates: Candidate[] = [];
  kinds.forEach((kind, k) => {
    const { lies, maxLength, maxDepth } = catalogue[kind];
    const chains = sites.flatMap((site) =>
      (lies === 'hex' ? hexFronts : sideFronts)(grid, mayLieBy[k], site, maxLength),
    );
    for (const { places, isFull } of chains) {
      const front = frontOf(places);
      for (let depth = 1; depth <= maxDepth; depth++) {
        const toll = growth(bench, { kind, depth, front }, false);
        const share = shareOf(scenario, costOf(catalogue[kind], depth, places.length));
        if (toll > 0) candidates.push({ kind, depth, front, isFull, toll, share });
      }
    }
  });
  return candidates;
}

export function valueOf(minutes: number, { share }: Candidate): number {
  return Math.floor((minutes * MILLION) / share);
}

/**
 * The one with the most gain for its share; of equals the greater gain, then the first by the value of the toll. A gain is never
 * more than the toll, so that most need no field.
 */
export function bestByGain(bench: Bench, sorted: readonly Candidate[]): Candidate | undefined {
  const { traffic } = bench;
  let best: { candidate: Candidate; gain: number; value: number } | undefined;
  for (const candidate of sorted) {
    const { front } = candidate;
    if (best !== undefined && valueOf(candidate.toll, candidate) < best.value) break;
    const fields = fieldsFor(front);
    if (fields > bench.fieldsLeft) break;
    bench.fieldsLeft -= fields;
    front.rounds ??= roundsOf(traffic, front);
    const gain = growth(bench, candidate, true);
    const value = valueOf(gain, candidate);
    if (gain === 0 || (best !== undefined && (value < best.value || (value === best.value && gain <= best.gain))))
      continue;
    best = { candidate, gain, value };
  }
  return best?.candidate;
}
