// Sub-phase timers: remotely laid segments die, layers have reloaded (LB-4, LB-5).
import { LIFE, lifeAt, PHASE, UNIT, unitAt } from '../state.ts';
import { isActive, type Table } from '../table.ts';

/** LB-5. */
function dieInPlace(table: Table): void {
  const { setting, words, turn, end } = table;
  if (!setting.facts.mortal) return;
  for (let segment = 0; segment < setting.segments.length; segment++) {
    const l = lifeAt(setting, segment);
    if (words[l + LIFE.dies] !== turn || words[l + LIFE.phase] !== PHASE.standing) continue;
    words[l + LIFE.phase] = PHASE.dead;
    table.events?.push({ type: 'died', place: setting.segments[segment].place, minute: end });
  }
}

/** LB-4. */
function reloadedInPlace(table: Table): void {
  const { setting, words, turn, end } = table;
  if (!setting.facts.layers) return;
  setting.scenario.columns.forEach(({ layer }, column) => {
    if (layer === undefined || !isActive(table, column)) return;
    const u = unitAt(setting, column);
    if (words[u + UNIT.ready] !== turn) return;
    words[u + UNIT.load] = layer.load;
    words[u + UNIT.ready] = 0;
    table.events?.push({ type: 'reloaded', column, minute: end });
  });
}

export function timersInPlace(table: Table): void {
  dieInPlace(table);
  reloadedInPlace(table);
}
