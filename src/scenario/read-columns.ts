// Who moves: the columns of both sides (CO-1), their tasks (CO-4 to CO-8), and what layers lay (LB-2).
import type { Column, Layer, Task, Terrain, ZoneKind } from '../rules/index.ts';
import { checkRepeats, entriesOf, findId, say } from './gate.ts';
import type { Gate } from './gate.ts';
import { memberOf } from './located.ts';
import type { Path } from './located.ts';
import { quoted } from './quote.ts';
import type { ReadKind } from './read-catalogue.ts';
import type { ReadMap } from './read-map.ts';
import { readHexAt, readZoneOf } from './read-sides.ts';
import type { Read } from './read-sides.ts';
import type { NamedColumn } from './names.ts';
import type { ReadZone } from './read-zones.ts';
import { partAt } from './shape-check.ts';
import type { ColumnDocument, LayerDocument } from './shape-sides.ts';
import { en, groundNames, word } from '../rules/index.ts';

/** What columns refer to. */
interface Around {
  readonly map: ReadMap;
  readonly zones: readonly ReadZone[] | undefined;
  readonly kinds: readonly ReadKind[] | undefined;
}

/** The zone that a task has to do with; serve has none (CO-8). */
const ZONE_OF: Readonly<Record<Task, ZoneKind | undefined>> = {
  reach: 'objective',
  leave: 'exit',
  hold: 'objective',
  clear: 'clearance',
  serve: undefined,
};

export function readColumns(gate: Gate, around: Around): readonly Read<Column>[] {
  const entries = entriesOf<ColumnDocument>(gate, 'columns');
  if (entries === undefined) return [];
  checkRepeats(gate, 'columns', entries);
  checkNeeded(gate);
  return entries.map(({ index, document }) => {
    const path = ['columns', index];
    const start = readHexAt(gate, around.map.grid, [...path, 'start']);
    if (document === undefined) return undefined;
    const before = gate.sink.errors;
    checkSide(gate, path, document);
    const zone = readTaskZone(gate, path, document, around.zones);
    checkHold(gate, path, document);
    const layer = document.layer && readLayer(gate, [...path, 'layer'], document.layer, around);
    if (start === undefined || zone === undefined) return undefined;
    checkStart(gate, [...path, 'start'], document, start, around.map);
    if (gate.sink.errors > before) return undefined;
    return { index, value: columnOf(document, start, zone, layer) };
  });
}

/** Part by part, as `scenarioOf`. */
function columnOf(document: ColumnDocument, start: number, zone: number, layer: Layer | undefined): Column {
  const { side = 'moving', hold = 0, jam = 0 } = document;
  const column: Column = {
    id: document.id,
    name: document.name,
    side,
    class: document.class,
    strength: document.strength,
    teams: document.teams,
    methods: document.methods,
    recon: document.recon,
    task: document.task,
    zone,
    hold,
    start,
    from: document.from,
    announced: document.announced,
    jam,
  };
  return layer === undefined ? column : { ...column, layer };
}

/** The columns by name, also faulty ones, for what refers to them. */
export function namedColumns(gate: Gate): readonly NamedColumn[] | undefined {
  return entriesOf<ColumnDocument>(gate, 'columns')?.map(({ id, index }) => ({ id, side: sideAt(gate, index) }));
}

function sideAt(gate: Gate, index: number): 'laying' | 'moving' {
  return partAt(gate.located.value, ['columns', index, 'side']) === 'laying' ? 'laying' : 'moving';
}

/** ME-1: somebody moves, and not more are needed than do. */
function checkNeeded(gate: Gate): void {
  const list = memberOf(gate.located.value, 'columns');
  const count = Array.isArray(list) ? list.filter((_, i) => sideAt(gate, i) === 'moving').length : 0;
  if (count === 0) {
    const message = en`There is no column of the moving side (CO-1).`;
    const hint = en`Add one; columns without "side" belong to the moving side.`;
    if (Array.isArray(list) && list.length > 0)
      say(gate, ['columns'], { code: 'scenario/nobody-moves', message, hint });
    return;
  }
  const needed = partAt(gate.located.value, ['needed']);
  if (typeof needed !== 'number' || needed <= count || gate.check.faulty.has('/needed')) return;
  say(gate, ['needed'], {
    code: 'scenario/needed-too-many',
    message:
      count === 1
        ? en`${needed} columns are needed, but of the moving side there is 1.`
        : en`${needed} columns are needed, but of the moving side there are ${count}.`,
    hint: en`Write a number from 1 to ${count}, or add columns.`,
  });
}

/** CO-8 and LB-2: only the laying side serves and lays. */
function checkSide(gate: Gate, path: Path, { side, task, layer }: ColumnDocument): void {
  if (side === 'laying') return;
  const hint = en`Write "side": "laying", or remove it.`;
  if (task === 'serve') {
    const message = en`Only a column of the laying side can serve: one of the moving side has a task (CO-8).`;
    say(gate, [...path, 'task'], {
      code: 'scenario/serve-moving',
      message,
      hint: en`Give it a task, or another side.`,
    });
  }
  if (layer === undefined) return;
  const message = en`Only a column of the laying side lays belts (LB-2).`;
  say(gate, [...path, 'layer'], { code: 'scenario/layer-moving', message, hint, at: 'key' });
}

/** CO-4 to CO-8: the number of the task's zone; −1 for serve. */
function readTaskZone(
  gate: Gate,
  path: Path,
  { zone, task }: ColumnDocument,
  zones: readonly ReadZone[] | undefined,
): number | undefined {
  const kind = ZONE_OF[task];
  if (kind === undefined) {
    if (zone === undefined) return -1;
    const message = en`A column that serves has no zone (CO-8).`;
    const hint = en`Remove "zone", or give the column another task.`;
    say(gate, [...path, 'zone'], { code: 'scenario/serve-zone', message, hint, at: 'key' });
    return undefined;
  }
  if (zone !== undefined) return readZoneOf(gate, [...path, 'zone'], zone, kind, zones);
  const message = en`The task ${word(task)} needs a zone of kind "${kind}".`;
  say(gate, path, { code: 'scenario/zone-missing', message, hint: en`Add "zone" with its id.` });
  return undefined;
}

/** CO-6. */
function checkHold(gate: Gate, path: Path, { task, hold }: ColumnDocument): void {
  if (task === 'hold' && hold === undefined) {
    const message = en`The task hold needs the minutes for which the column has to stand there (CO-6).`;
    say(gate, path, { code: 'scenario/hold-missing', message, hint: en`Add "hold" with a number of minutes.` });
  } else if (task !== 'hold' && hold !== undefined) {
    const message = en`Hold minutes go with the task hold only; this column's task is ${word(task)} (CO-6).`;
    const hint = en`Remove "hold", or make the task "hold".`;
    say(gate, [...path, 'hold'], { code: 'scenario/hold-task', message, hint, at: 'key' });
  }
}

/** LB-2: known kinds of behaviour remote, and perhaps a depot. */
function readLayer(gate: Gate, path: Path, document: LayerDocument, { zones, kinds }: Around): Layer | undefined {
  const numbers = document.kinds.map((id, i) => {
    const at = [...path, 'kinds', i];
    const number = findId(gate, at, 'kind', id, kinds);
    const behaviour = number === undefined ? undefined : kinds?.[number].kind?.behaviour;
    if (behaviour !== undefined && behaviour !== 'remote') {
      const message = en`A layer lays kinds of behaviour remote; ${quoted(id)} is of behaviour ${word(behaviour)} (LB-3).`;
      const remote = kinds?.flatMap(({ kind }) => (kind?.behaviour === 'remote' ? [kind.id] : [])) ?? [];
      const hint =
        remote.length > 0 ? en`Of that behaviour: ${remote.join(', ')}.` : en`Add such a kind to the catalogue.`;
      say(gate, at, { code: 'scenario/layer-kind', message, hint });
    }
    return number;
  });
  const { depot: depotId, ...rest } = document;
  const depot = depotId === undefined ? undefined : readZoneOf(gate, [...path, 'depot'], depotId, 'depot', zones);
  const found = numbers.filter((number) => number !== undefined);
  return { ...rest, kinds: found, ...(depot !== undefined && { depot }) };
}

function checkStart(
  gate: Gate,
  path: Path,
  document: ColumnDocument,
  start: number,
  { ground, terrains }: ReadMap,
): void {
  const terrain = ground && terrains.items[ground.terrain[start]];
  if (terrain !== undefined && terrain.cost[document.class] === undefined)
    sayImpassableStart(gate, path, document, terrain);
}

function sayImpassableStart(gate: Gate, path: Path, { class: mover, start }: ColumnDocument, terrain: Terrain): void {
  say(gate, path, {
    code: 'scenario/start-impassable',
    message: en`The start ${quoted(start)} is ${groundNames([terrain.id])}, which is impassable for ${word(mover)} columns (MP-2).`,
    hint: en`Start on terrain that the column can enter, or change its class.`,
  });
}
