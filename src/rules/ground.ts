// The stock terrain and hexside features: tables T-1 and T-2 of RULES.md. All numbers are notional.
import type { Feature, Minutes, PerClass, Terrain } from './types.ts';

type Maybe<T> = T | undefined;
const no = undefined;

function perClass<T>(foot: T, wheeled: T, tracked: T, engineer: T): PerClass<T> {
  return { foot, wheeled, tracked, engineer };
}

type FourMinutes = [Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>];

function terrain(id: string, name: string, ...cost: FourMinutes): Terrain {
  return { id, name, cost: perClass(...cost), shelter: false };
}

function sheltering(id: string, name: string, ...cost: FourMinutes): Terrain {
  return { ...terrain(id, name, ...cost), shelter: true };
}

function feature(id: string, name: string, ...cross: FourMinutes): Feature {
  return { id, name, cross: perClass(...cross) };
}

/** T-1. */
export const STOCK_TERRAINS: readonly Terrain[] = [
  terrain('open', 'Open ground', 10, 6, 5, 6),
  terrain('road', 'Road', 8, 3, 4, 4),
  sheltering('scrub', 'Scrub', 12, 10, 8, 9),
  sheltering('forest', 'Forest', 14, no, 14, 16),
  terrain('hill', 'Hills', 15, 14, 10, 12),
  terrain('marsh', 'Marsh', 20, no, 18, 20),
  sheltering('town', 'Town', 10, 6, 7, 7),
  terrain('water', 'Water', no, no, no, no),
];

/** T-2. */
export const STOCK_FEATURES: readonly Feature[] = [
  feature('river', 'River', 30, no, no, 45),
  feature('stream', 'Stream', 5, 15, 6, 6),
  feature('ford', 'Ford', 8, 12, 6, 6),
  feature('bridge', 'Bridge', 0, 0, 0, 0),
  feature('ditch', 'Ditch', 3, no, 20, 12),
  feature('wall', 'Wall', 6, no, no, 15),
];
