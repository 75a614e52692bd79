// Sub-phase timers: remotely laid segments die, layers have reloaded (LB-4, LB-5).
import type { Table } from '../table.ts';

export function timersInPlace(_table: Table): void {}
