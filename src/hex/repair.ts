// Repairing a `to` field in place when steps have become cheaper, at a cost in proportion to what changes.
import { stepCost } from './routes.ts';
import { UNREACHED } from './types.ts';
import type { Grid, Hex, StepCosts } from './types.ts';
import { opposite } from './grid.ts';

/** Repairs fields of one grid, with scratch that it reuses. */
export interface FieldRepairer {
  /**
   * Brings a `to` field up to date after costs have fallen (a belt was cleared, a lane opened): `costs` are the new
   * ones, `cheaper` the hexes that cost less to enter or became passable, and both ends of hexsides that cost less to
   * cross. The result is what `to` would give. Costs that rose are not noticed; the field has to be made anew for
   * those.
   */
  lowerInPlace(costs: StepCosts, toField: Int32Array, cheaper: readonly Hex[]): void;
}

/** Makes a repairer for a grid. */
export function makeFieldRepairer(grid: Grid): FieldRepairer {
  // A ring of hexes to look at, each in it once, so that it never holds more than all.
  const ring = new Int32Array(grid.size);
  const waits = new Uint8Array(grid.size);
  return {
    lowerInPlace(costs, toField, cheaper) {
      let head = 0;
      let count = 0;
      const add = (hex: Hex): void => {
        if (waits[hex] !== 0) return;
        waits[hex] = 1;
        ring[(head + count++) % grid.size] = hex;
      };
      cheaper.forEach(add);
      while (count > 0) {
        const hex = ring[head];
        head = (head + 1) % grid.size;
        count--;
        waits[hex] = 0;
        if (costs.enter[hex] === 0 || toField[hex] === UNREACHED) continue;
        for (let d = 0; d < 6; d++) {
          const before = grid.neighbours[hex * 6 + d];
          if (before < 0) continue;
          const step = stepCost(grid, costs, before, opposite(d));
          if (step === UNREACHED || step + toField[hex] >= toField[before]) continue;
          toField[before] = step + toField[hex];
          add(before);
        }
      }
    },
  };
}
