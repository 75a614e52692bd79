// Obstacle kinds whose dice always or never fall, so that a worked example has one outcome.
import { type Chance, type ObstacleKind, STOCK_KINDS } from '../../src/rules/index.ts';

export interface Forced {
  /** Visibility. */
  readonly seen?: Chance;
  /** Of losing a step by a bump, by force or by a trip. */
  readonly bite?: Chance;
  /** Of losing a step while sweeping. */
  readonly hazard?: Chance;
  readonly miss?: Chance;
}

/** A stock kind with these chances in all its components; known from the first recon on, and harmless, unless said. */
export function sure(id: string, { seen = 65536, bite = 0, hazard = 0, miss = 0 }: Forced = {}): ObstacleKind {
  const stock = STOCK_KINDS.find((kind) => kind.id === id);
  if (stock === undefined) throw new Error(`no kind ${id}`);
  const all = (chance: Chance) => ({ hand: chance, mechanical: chance, rapid: chance });
  const components = stock.components.map((component) => {
    const { foot, wheeled, tracked, engineer } = component.bite;
    const bites = { foot, wheeled, tracked, engineer };
    const changed = Object.fromEntries(Object.entries(bites).map(([mover, b]) => [mover, b && { ...b, hazard: bite }]));
    return { ...component, bite: changed as unknown as typeof bites, hazard: all(hazard), miss: all(miss) };
  });
  return { ...stock, components, visibility: seen, terrains: undefined };
}
