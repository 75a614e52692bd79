// Does a scenario make sense: can everybody arrive at all, in time, and does each zone and post do something?
import { disc, distance, makeFieldSolver, UNREACHED } from '../hex/index.ts';
import type { Hex } from '../hex/index.ts';
import { stepCosts } from '../rules/index.ts';
import type { Column, Scenario } from '../rules/index.ts';
import { say } from './gate.ts';
import type { Gate } from './gate.ts';
import { MAX_TURNS } from './limits.ts';
import { quoted } from './quote.ts';
import { en, word } from '../rules/index.ts';

/** What sense depends on: where everybody is and has to go, and by when. */
export type Playable = Pick<
  Scenario,
  | 'grid'
  | 'terrains'
  | 'terrain'
  | 'features'
  | 'feature'
  | 'zones'
  | 'columns'
  | 'posts'
  | 'turnMinutes'
  | 'deadline'
  | 'needed'
>;

/** Checks parts of a scenario that are sound each for itself. Entries of the file and of the scenario's lists have the same numbers. */
export function checkSense(gate: Gate, scenario: Playable): void {
  checkTurns(gate, scenario);
  const arrivals = arrivalsOf(scenario);
  scenario.columns.forEach((column, i) => {
    if (arrivals[i] === UNREACHED) sayUnreachable(gate, i, column, scenario);
    else checkColumn(gate, i, column, scenario);
  });
  checkDeadline(gate, scenario, arrivals);
  checkZones(gate, scenario);
  checkPosts(gate, scenario);
}

function checkTurns(gate: Gate, { deadline, turnMinutes }: Playable): void {
  const turns = Math.ceil(deadline / turnMinutes);
  if (turns <= MAX_TURNS) return;
  say(gate, ['deadline'], {
    code: 'scenario/too-many-turns',
    message: en`Up to the deadline there are ${turns} turns; at most ${MAX_TURNS} are allowed.`,
    hint: en`Bring the deadline down to ${MAX_TURNS * turnMinutes} minutes, or make the turns longer.`,
  });
}

/** The earliest minute at which each column could do its task with no belts and no waiting (TI-2), or begin to clear; UNREACHED = never. */
function arrivalsOf(scenario: Playable): number[] {
  const solver = makeFieldSolver(scenario.grid);
  const costs = stepCosts(scenario);
  const fields = new Map<string, Int32Array>();
  return scenario.columns.map((column) => {
    if (column.zone < 0) return column.from;
    const key = `${column.class} ${column.zone}`;
    let field = fields.get(key);
    if (field === undefined) {
      field = solver.to(costs[column.class], goalOf(scenario, column));
      fields.set(key, field);
    }
    const minutes = field[column.start];
    return minutes === UNREACHED ? UNREACHED : column.from + minutes + column.hold;
  });
}

/** The hexes to which a column has to come; a hex can be searched from beside it (CL-10). */
function goalOf({ grid, zones }: Playable, { task, zone }: Column): readonly Hex[] {
  const { hexes } = zones[zone];
  if (task !== 'clear') return hexes;
  return [...new Set(hexes.flatMap((hex) => disc(grid, hex, 1)))];
}

function sayUnreachable(gate: Gate, i: number, column: Column, scenario: Playable): void {
  const zone = scenario.zones[column.zone];
  say(gate, ['columns', i, 'zone'], {
    code: 'scenario/unreachable',
    message: en`With no belts at all, this column has no way from its start to ${quoted(zone.name)}: it is a ${word(column.class)} column.`,
    hint: en`Open a way (terrain, ford, bridge), or change its class, its start or its zone.`,
  });
}

function checkColumn(gate: Gate, i: number, column: Column, scenario: Playable): void {
  const goes = column.task === 'reach' || column.task === 'leave';
  if (goes && scenario.zones[column.zone].hexes.includes(column.start)) {
    say(gate, ['columns', i, 'start'], {
      code: 'scenario/starts-at-goal',
      severity: 'warning',
      message: en`This column starts in the zone that it has to come to.`,
      hint: en`Let it start elsewhere, or give it another zone.`,
    });
  }
  if (column.from < scenario.deadline) return;
  say(gate, ['columns', i, 'from'], {
    code: 'scenario/starts-too-late',
    severity: 'warning',
    message: en`This column comes onto the map at minute ${column.from}; the deadline is minute ${scenario.deadline}.`,
    hint: en`Let it come earlier, or move the deadline.`,
  });
}

/** ME-1: with no belts, can the needed columns of the moving side arrive by the deadline at all? */
function checkDeadline(gate: Gate, { needed, deadline, columns }: Playable, arrivals: readonly number[]): void {
  const moving = arrivals.filter((_, i) => columns[i].side === 'moving').sort((a, b) => a - b);
  if (needed > moving.length) return;
  const earliest = moving[needed - 1];
  if (earliest === UNREACHED || earliest <= deadline) return;
  say(gate, ['deadline'], {
    code: 'scenario/deadline-too-soon',
    severity: 'warning',
    message: en`With no belts at all, ${needed} of the columns cannot arrive before minute ${earliest}; the deadline is ${deadline}.`,
    hint: en`Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.`,
  });
}

/** OB-3 and OB-4: an obstacle zone in which nothing may lie is of no use. */
function checkZones(gate: Gate, scenario: Playable): void {
  const banned = new Uint8Array(scenario.grid.size);
  for (const { kind, bans, hexes } of scenario.zones) {
    if (kind === 'restriction' && bans === undefined) for (const hex of hexes) banned[hex] = 1;
  }
  scenario.zones.forEach(({ kind, hexes, name }, i) => {
    if (kind !== 'obstacleZone' || hexes.some((hex) => banned[hex] === 0)) return;
    say(gate, ['zones', i], {
      code: 'scenario/zone-all-restricted',
      severity: 'warning',
      message: en`The obstacle zone ${quoted(name)} lies wholly in restrictions that ban every obstacle (OB-4).`,
      hint: en`Move one of them, or give the restriction "bans".`,
    });
  });
}

/** OW-1: a post that reaches into none of its areas never engages. */
function checkPosts(gate: Gate, { posts, zones, grid }: Playable): void {
  posts.forEach((post, i) => {
    const inRange = (hex: Hex) => distance(grid, post.hex, hex) <= post.range;
    if (post.areas.some((area) => zones[area].hexes.some(inRange))) return;
    say(gate, ['posts', i, 'range'], {
      code: 'scenario/post-sees-nothing',
      severity: 'warning',
      message: en`Within ${post.range} hexes of this post there is no hex of its engagement areas (OW-1).`,
      hint: en`Widen its range, move it, or give it another area.`,
    });
  });
}
