// Minutes to enter each hex and cross each hexside, for each mover class (MP-2, MP-3).
import { IMPASSABLE_SIDE, type StepCosts } from '../hex/index.ts';
import type { MoverClass, PerClass, Scenario } from './types.ts';

/** By class; `cross` is absent where no hexside of the map carries a feature. */
export function stepCosts(
  scenario: Pick<Scenario, 'grid' | 'terrains' | 'terrain' | 'features' | 'feature'>,
): PerClass<StepCosts> {
  const hasFeatures = scenario.feature.some((feature) => feature > 0);
  const forClass = (mover: MoverClass): StepCosts => {
    const enterOf = scenario.terrains.map((terrain) => terrain.cost[mover] ?? 0);
    const crossOf = scenario.features.map((feature) => feature.cross[mover] ?? IMPASSABLE_SIDE);
    const enter = new Uint16Array(scenario.grid.size);
    for (let hex = 0; hex < enter.length; hex++) enter[hex] = enterOf[scenario.terrain[hex]];
    if (!hasFeatures) return { enter };
    const cross = new Uint16Array(scenario.grid.size * 3);
    for (let side = 0; side < cross.length; side++) {
      const feature = scenario.feature[side];
      if (feature > 0) cross[side] = crossOf[feature - 1];
    }
    return { enter, cross };
  };
  return {
    foot: forClass('foot'),
    wheeled: forClass('wheeled'),
    tracked: forClass('tracked'),
    engineer: forClass('engineer'),
  };
}
