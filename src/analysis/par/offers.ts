// What all cuts of a model share (PA-3): all options as flat tables, as they are many and looked at again and again, and one net.
import { makePlaceCutter, type PlaceCutter, UNREACHED } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { ParModel } from './types.ts';

export interface Offers {
  readonly cutter: PlaceCutter;
  /** Places where something may lie; the options of the i-th are `options[first[i]…first[i + 1] − 1]`. */
  readonly indexOf: Int32Array;
  readonly first: Int32Array;
  readonly options: Int32Array;
  /** By option. */
  readonly places: Int32Array;
  readonly points: Int32Array;
  readonly effort: Int32Array;
  /** By flow and option: minutes that it adds; UNREACHED = not to be passed. */
  readonly minutes: readonly Int32Array[];
  /** By flow: all minutes that options add, each once; of what cannot be passed, the deadline. */
  readonly added: readonly (readonly Minutes[])[];
}

const known = new WeakMap<ParModel, Offers>();

function makeOffers(model: ParModel): Offers {
  const { scenario, options, optionsAt, flows } = model;
  const { grid } = scenario;
  const indexOf = new Int32Array(grid.size * 4).fill(-1);
  const first = [0];
  const all: number[] = [];
  for (const [place, here] of optionsAt) {
    indexOf[place] = first.length - 1;
    all.push(...here);
    first.push(all.length);
  }
  const minutes = flows.map((_, flow) =>
    Int32Array.from(options, (option) => (option.minutes[flow] < 0 ? UNREACHED : option.minutes[flow])),
  );
  const added = minutes.map((each) =>
    [...new Set(each)].filter((some) => some > 0).map((some) => Math.min(some, scenario.deadline)),
  );
  return {
    cutter: makePlaceCutter(grid),
    indexOf,
    first: Int32Array.from(first),
    options: Int32Array.from(all),
    places: Int32Array.from(options, ({ place }) => place),
    points: Int32Array.from(options, ({ points }) => points),
    effort: Int32Array.from(options, ({ effort }) => effort),
    minutes,
    added,
  };
}

/** Worked out when it is first asked for: options are many, and all sets of groups have them. */
export function offersOf(model: ParModel): Offers {
  const offers = known.get(model) ?? makeOffers(model);
  known.set(model, offers);
  return offers;
}
