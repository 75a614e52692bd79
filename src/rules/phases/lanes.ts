// Sub-phase lanes: jamming, degrading, switching (TU-5, NW-1 to NW-4).
import type { Table } from '../table.ts';

export function lanesInPlace(_table: Table): void {}
