// Holds the code to the house rules: who may import whom, no cycles, short files that say what they are for. Planted offenders show that it can fail.
import { describe, expect, test } from 'vitest';
import { cycles, importProblems, MOST_LINES, shapeProblems, syntaxProblems } from './setup/boundaries.ts';
import { ROOMS } from './setup/rooms.ts';
import { sourcesUnder } from './setup/source.ts';

const sources = sourcesUnder('src');
const TEXT = /\.(tsx?|css|mjs)$/;

describe('the project', () => {
  test('each file imports only what its room may', () => {
    expect(importProblems(sources)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('no default exports, enums or notes of unfinished work', () => {
    expect(syntaxProblems(sources)).toEqual([]);
  });

  test('each file says what it is for, and is short', () => {
    expect(shapeProblems(sourcesUnder('src', TEXT), MOST_LINES.src)).toEqual([]);
    expect(shapeProblems(sourcesUnder('.dev', TEXT), MOST_LINES.src)).toEqual([]);
    expect(shapeProblems(sourcesUnder('test', TEXT), MOST_LINES.test)).toEqual([]);
  });

  test('each room of the table is there, with its index.ts unless nobody imports it', () => {
    const imported = new Set(Object.values(ROOMS).flatMap(({ rooms, typesOf = [] }) => [...rooms, ...typesOf]));
    const paths = sources.map(({ path }) => path);
    const rooms = Object.keys(ROOMS);
    expect(rooms.filter((room) => !paths.some((path) => path.startsWith(`src/${room}/`)))).toEqual([]);
    expect(rooms.filter((room) => imported.has(room) && !paths.includes(`src/${room}/index.ts`))).toEqual([]);
  });
});

describe('planted imports are caught', () => {
  test.each([
    ['hex', "import { advance } from '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "import type { State } from '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "import { type State } from '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "export * from '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "export type { State } from '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "const x = await import('../rules/index.ts');", 'may not import the room rules'],
    ['hex', "type S = import('../rules/index.ts').State;", 'may not import the room rules'],
    ['hex', "import '../rules/index.ts';", 'may not import the room rules'],
    ['hex', "import x = require('../rules/index.ts');", 'may not import the room rules'],
    ['hex', "const x = require('../rules/index.ts');", 'may not import the room rules'],
    ['hex', "import seedrandom from 'seedrandom';", 'may not import the package seedrandom'],
    ['hex', 'const x = await import(name);', 'computes what it imports'],
    ['rules', "import { draw } from '../hex/grid.ts';", 'reaches past src/hex/index.ts to src/hex/grid.ts'],
    ['rules', "import { draw } from '../hex';", 'leaves the ending off ../hex'],
    ['rules', "import { z } from 'zod';", 'may not import the package zod'],
    ['rules', "import { readFileSync } from 'node:fs';", 'may not import the package node:fs'],
    ['rules', "import { readFileSync } from 'fs';", 'may not import the package fs'],
    ['rules', "import data from '../../scenarios/ford.json';", 'may not read scenarios/ford.json'],
    ['rules', "import { plan } from '../exercise/index.ts';", 'may not import the room exercise'],
    ['scenario', "import type { Plan } from '../exercise/index.ts';", 'may not import the room exercise'],
    ['exercise', "import { par } from '../analysis/index.ts';", 'may not import the room analysis'],
    ['analysis', "import { pool } from '../workers/index.ts';", 'may not import the room workers'],
    ['analysis', "new URL('../workers/web-worker.ts', import.meta.url);", 'may not import the room workers'],
    ['workers', "import { Worker } from 'node:worker_threads';", 'may not import the package node:worker_threads'],
    ['workers', "import { main } from '../cli/index.ts';", 'may not import the room cli'],
    ['cli', "import { Board } from '../board/index.ts';", 'may not import the room board'],
    ['board', "import { advance } from '../rules/index.ts';", 'may import only types of the room rules'],
    ['board', "import { type State, advance } from '../rules/index.ts';", 'may import only types of the room rules'],
    [
      'board',
      "import type { State } from '../rules/types.ts';",
      'reaches past src/rules/index.ts to src/rules/types.ts',
    ],
    ['board', "import { h } from 'preact';", 'may not import the package preact'],
    ['board', "import { Panel } from '../ui/index.ts';", 'may not import the room ui'],
    ['ui', "import { Game } from 'phaser';", 'may not import the package phaser'],
    ['ui', "import { openDB } from 'idb';", 'may not import the package idb'],
    ['ui', "import { start } from '../app/index.ts';", 'may not import the room app'],
    ['ui', "import.meta.glob('../../scenarios/*.json');", 'may not read scenarios/*.json'],
    ['ui', "new Worker(new URL('../workers/index.ts', import.meta.url));", 'may not start a file of the room workers'],
    ['app', "import W from '../workers/web-worker.ts?worker';", 'reaches past src/workers/index.ts'],
    ['app', "import.meta.glob(['../../assets/*.svg', '../../.dev/*.mjs']);", 'may not read .dev/*.mjs'],
    ['desk', 'export const x = 1;', 'is in no room of the table'],
  ])('%s: %s', (room, text, problem) => {
    const [found, ...more] = importProblems([{ path: `src/${room}/planted.ts`, text }]);
    expect(found).toContain(`src/${room}/planted.ts:1 ${problem}`);
    expect(more).toEqual([]);
  });
});

describe('allowed imports are left alone', () => {
  test.each([
    ['rules/draw.ts', "import seedrandom from 'seedrandom'; import { makeGrid } from '../hex/index.ts';"],
    ['scenario/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js'; import { z } from 'zod';"],
    ['workers/node-pool.ts', "import { Worker } from 'node:worker_threads';"],
    ['workers/pool.ts', "new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' });"],
    ['cli/main.ts', "import { readFile } from 'node:fs/promises'; import { par } from '../analysis/index.ts';"],
    ['board/scene.ts', "import { lineOf } from '../hex/index.ts'; import type { State } from '../rules/index.ts';"],
    ['board/draw.ts', "import { Scene } from 'phaser'; import icon from '../../assets/icon.svg?url';"],
    [
      'ui/plan/panel.tsx',
      "import { useState } from 'preact/hooks'; import './panel.css'; import x from '../kit/x.ts';",
    ],
    ['app/main.tsx', "import.meta.glob('../../scenarios/*.json', { query: '?raw' }); import { openDB } from 'idb';"],
    ['hex/text.ts', "// import { x } from '../rules/index.ts';\nexport const text = \"from '../rules/index.ts'\";"],
  ])('%s: %s', (path, text) => {
    expect(importProblems([{ path: `src/${path}`, text }])).toEqual([]);
  });
});

describe('other planted offenders are caught', () => {
  const file = (path: string, text: string) => ({ path, text });

  test('a circle, through types and index files too', () => {
    const a = file('src/hex/a.ts', "import type { B } from './b.ts'; export type A = B;");
    const b = file('src/hex/b.ts', "export type { C as B } from './c.ts';");
    const c = file('src/hex/c.ts', "export type C = import('./a.ts').A;");
    expect(cycles([a, b, c])).toEqual(['src/hex/a.ts → src/hex/b.ts → src/hex/c.ts → src/hex/a.ts']);
    expect(cycles([a, b, file('src/hex/c.ts', 'export type C = 1;')])).toEqual([]);
    expect(cycles([file('src/hex/d.ts', "import './d.ts';")])).toEqual(['src/hex/d.ts → src/hex/d.ts']);
  });

  test.each([
    ['export default 1;', 'has a default export'],
    ['const x = 1; export { x as default };', 'has a default export'],
    ["export { default } from './x.ts';", 'has a default export'],
    ['export enum Kind { A }', 'has an enum'],
    ['const enum Kind { A }', 'has an enum'],
    ['// FIXME: later\nexport const x = 1;', 'has a note of unfinished work'],
  ])('%s', (text, problem) => {
    expect(syntaxProblems([file('src/hex/x.ts', text)])).toEqual([`src/hex/x.ts ${problem}`]);
  });

  test.each([
    ['export const x = 1;\n', 'src/hex/x.ts:1 does not say what the file is for'],
    ['\n// Too late.\n', 'src/hex/x.ts:1 does not say what the file is for'],
    [`// Long.\n${'f();\n'.repeat(250)}`, 'src/hex/x.ts:251 has more than 250 lines'],
  ])('%j', (text, problem) => {
    expect(shapeProblems([file('src/hex/x.ts', text)], 250)).toEqual([problem]);
  });

  test('a file of just the most lines is not too long', () => {
    expect(shapeProblems([file('src/hex/x.ts', `// Long.\n${'f();\n'.repeat(249)}`)], 250)).toEqual([]);
  });
});
