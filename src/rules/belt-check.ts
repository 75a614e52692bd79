// May this belt lie here: OB-1 to OB-7, OB-9 and OB-10. Its cost, periods and treaties are for the whole plan to answer.
import { isChain, isSidePlace, makePlaceText, type Place } from '../hex/index.ts';
import { mayLie } from './laying.ts';
import type { PlanFault } from './plan-fault.ts';
import { type Belt, CARES, type ObstacleKind, type Scenario } from './types.ts';
import { nameOf, word } from './named.ts';
import { en, listed, type Sentence } from './sentence.ts';

/** The ids and places of belts that are laid already. */
export interface Laid {
  readonly ids: Set<string>;
  readonly owners: Map<Place, string>;
}

/** Adds a belt to those that are laid. */
export function layInto(laid: Laid, belt: Belt): void {
  laid.ids.add(belt.id);
  for (const place of belt.places) laid.owners.set(place, belt.id);
}

/** All that forbids this belt beside these others (OB-1 to OB-7, OB-9); [] = it may lie. `belt` in the faults is `others.length`. */
export function checkBelt(scenario: Scenario, others: readonly Belt[], belt: Belt): readonly PlanFault[] {
  const laid: Laid = { ids: new Set(), owners: new Map() };
  for (const other of others) layInto(laid, other);
  return checkBeltBeside(scenario, laid, belt, others.length);
}

/** The same beside belts that were gathered before; `index` is the belt's number in the faults. */
export function checkBeltBeside(scenario: Scenario, laid: Laid, belt: Belt, index: number): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const add = (rule: string, code: string, message: Sentence, hint: Sentence, segment?: number) => {
    faults.push({ rule, code, belt: index, segment, message, hint });
  };
  const kind = scenario.catalogue[belt.kind];
  if (laid.ids.has(belt.id)) {
    add('OB-7', 'duplicate-id', en`the id "${belt.id}" is used twice`, en`give each belt an id of its own`);
  }
  if (!Number.isInteger(belt.depth) || belt.depth < 1 || belt.depth > kind.maxDepth) {
    const message = en`${nameOf(kind)} has 1 to ${kind.maxDepth} rows, not ${belt.depth}`;
    add('OB-2', 'depth', message, en`choose another depth`);
  }
  if (belt.places.length < 1 || belt.places.length > kind.maxLength) {
    const message = en`${nameOf(kind)} has 1 to ${kind.maxLength} segments, not ${belt.places.length}`;
    add('OB-2', 'length', message, en`split it into two belts`);
  }
  if (belt.care !== undefined && !CARES.includes(belt.care)) {
    const cares = listed(CARES.map(word));
    add('OB-10', 'care', en`a belt is laid ${cares}, not "${belt.care}"`, en`choose one of ${cares}`);
  }
  belt.places.forEach((place, segment) => {
    const fault = mayLie(scenario, kind, place);
    if (fault !== undefined) faults.push({ ...fault, belt: index, segment });
    const owner = laid.owners.get(place);
    if (owner !== undefined) {
      add('OB-7', 'overlap', en`belt "${owner}" lies there already`, en`lay it beside, or remove the other`, segment);
    }
  });
  const chainFault = findBreak(scenario, kind, belt);
  if (chainFault !== undefined) {
    const message = en`${makePlaceText(scenario.grid, belt.places[chainFault])} does not carry the chain on`;
    const hint = en`list the places in order, each beside the one before, none twice`;
    add('OB-1', 'not-connected', message, hint, chainFault);
  }
  return faults;
}

/** Index of the first place that breaks the chain (OB-1). */
function findBreak(scenario: Scenario, kind: ObstacleKind, belt: Belt): number | undefined {
  const { grid } = scenario;
  const fits = belt.places.every((place) => isSidePlace(grid, place) === (kind.lies === 'hexside'));
  if (!fits) return undefined;
  // A chain's beginnings are chains, so the first break is found by halving.
  let whole = 1;
  let broken = belt.places.length + 1;
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (isChain(grid, belt.places.slice(0, middle))) whole = middle;
    else broken = middle;
  }
  return broken > belt.places.length ? undefined : broken - 1;
}
