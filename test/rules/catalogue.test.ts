// The stock catalogue is what the tables of RULES.md say, number for number (MP-2, MP-3, OB-2).
import { describe, expect, test } from 'vitest';
import {
  type Component,
  METHODS,
  MOVER_CLASSES,
  type ObstacleKind,
  STOCK_FEATURES,
  STOCK_KINDS,
  STOCK_TERRAINS,
} from '../../src/rules/index.ts';
import { minutesOf, tableOf } from './tables.ts';

const dash = (value: number | undefined) => value ?? '–';

describe('MP-2 terrain', () => {
  test('is table T-1', () => {
    const rows = STOCK_TERRAINS.map(({ id, cost, shelter }) => [
      id,
      ...MOVER_CLASSES.map((mover) => cost[mover]),
      shelter ? 'yes' : '',
    ]);
    expect(rows).toEqual(
      tableOf('T-1').map(([id, ...cells]) => [id, ...cells.slice(0, -1).map(minutesOf), cells.at(-1)]),
    );
  });
});

describe('MP-3 hexside features', () => {
  test('are table T-2', () => {
    const rows = STOCK_FEATURES.map(({ id, cross }) => [id, ...MOVER_CLASSES.map((mover) => cross[mover])]);
    expect(rows).toEqual(tableOf('T-2').map(([id, ...cells]) => [id, ...cells.map(minutesOf)]));
  });
});

/** Under which name tables T-3, T-3a and T-3b have a component. */
function nameOf(kind: string, { class: of }: Component): string {
  if (of !== 'barrier') return of;
  const names: Readonly<Record<string, string>> = {
    barrierDitch: 'barrier (ditch)',
    felledTrees: 'barrier (trees)',
    bridgeDemolition: 'barrier (gap)',
    roadCut: 'barrier (crater)',
  };
  return names[kind];
}

/** What table T-3 says in the column components. */
function componentsOf({ id, components, looksLike }: ObstacleKind): string {
  if (components.length === 0) return `none; looks like ${looksLike}`;
  return components.map((component) => nameOf(id, component)).join(', ');
}

/** What table T-3 says in the column terrains. */
function groundOf({ terrains, features }: ObstacleKind): string {
  return terrains?.join(', ') ?? (features === undefined ? 'any' : `feature ${features.join(', ')}`);
}

describe('OB-2 obstacle kinds', () => {
  test('are table T-3', () => {
    const rows = STOCK_KINDS.map((kind) => [
      kind.id,
      kind.lies,
      componentsOf(kind),
      ...[kind.cost, kind.effort, kind.maxDepth, kind.maxLength, kind.visibility].map(String),
      groundOf(kind),
    ]);
    expect(rows).toEqual(tableOf('T-3'));
  });

  test('LB-1 are table T-3c', () => {
    const cell = (value: number) => (value === 0 ? '' : String(value));
    const rows = STOCK_KINDS.map((kind) => [
      kind.id,
      kind.behaviour,
      String(kind.lead),
      kind.life === 0 ? '' : `${kind.life} turns`,
      String(kind.recording),
      ...[kind.degrade, kind.fire, kind.seeThrough].map(cell),
    ]);
    const table = tableOf('T-3c').flatMap(([ids, ...cells]) => ids.split(', ').map((id) => [id, ...cells]));
    expect(rows).toEqual(table);
  });

  const components = STOCK_KINDS.flatMap((kind) =>
    kind.components.map((component) => ({ kind: kind.id, name: nameOf(kind.id, component), component })),
  );

  test.each(components)('T-3a: how $name of $kind bites', ({ name, component }) => {
    const cells = MOVER_CLASSES.map((mover) => {
      const bite = component.bite[mover];
      return bite === undefined ? '–' : `${bite.hazard} / ${bite.force ?? '×'}`;
    });
    expect([name, ...cells]).toEqual(tableOf('T-3a').find(([id]) => id === name));
  });

  test.each(components)('T-3b: how $name of $kind is cleared', ({ name, component }) => {
    const { work, hazard, miss } = component;
    const cells = [work, hazard, miss].map((row) => METHODS.map((method) => dash(row[method])).join(' · '));
    expect([name, ...cells]).toEqual(tableOf('T-3b').find(([id]) => id === name));
  });
});
