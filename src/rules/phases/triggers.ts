// Sub-phase triggers: what the laying side ordered, and what the triggers do (TU-5, TG-1 to TG-4, LB-3, LB-4, RS-2, RS-3).
import type { Table } from '../table.ts';

export function triggersInPlace(_table: Table): void {}
