// The table of rooms from ARCHITECTURE.md as data: what each room under src/ may import.

export interface Room {
  /** Rooms whose index.ts it may import. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types only. */
  readonly typesOf?: readonly string[];
  /** npm packages, and Node's modules with their `node:`; `node:*` stands for all of those. */
  readonly packages: readonly string[];
  /** Packages that only files of this name may import. */
  readonly packagesIn?: { readonly file: RegExp; readonly packages: readonly string[] };
  /** Files beside its index.ts that other rooms may import. */
  readonly doors?: readonly string[];
  /** Folders and files beside src/ that it may read when it is built. */
  readonly folders?: readonly string[];
}

const PURE = ['hex', 'rules', 'scenario', 'exercise', 'analysis'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  hex: { rooms: [], packages: [] },
  rules: { rooms: ['hex'], packages: ['seedrandom'] },
  scenario: { rooms: ['hex', 'rules'], packages: ['zod', 'jsonc-parser', '@noble/hashes'] },
  exercise: { rooms: ['hex', 'rules', 'scenario'], packages: ['zod'] },
  analysis: {
    rooms: ['hex', 'rules', 'scenario', 'exercise'],
    packages: ['zod'],
    // A page that compares a few plans must not load large sweeps.
    doors: ['sweep/index.ts'],
  },
  workers: {
    rooms: PURE,
    packages: ['highs'],
    packagesIn: {
      file: /^node-[^/]*\.ts$/,
      packages: ['node:worker_threads', 'node:module'],
    },
    // A page that imports index.ts must not meet Node's modules.
    doors: ['node-pool.ts', 'node-lp.ts'],
  },
  cli: { rooms: [...PURE, 'workers'], packages: ['node:*'] },
  board: { rooms: ['hex'], typesOf: ['rules', 'exercise'], packages: ['phaser'], folders: ['assets'] },
  ui: {
    rooms: [...PURE, 'workers', 'board'],
    packages: ['preact', '@preact/signals', 'd3-scale', 'd3-shape', 'fflate', 'uqr', 'zod'],
    folders: ['assets'],
  },
  app: {
    rooms: [...PURE, 'workers', 'board', 'ui'],
    packages: ['preact', '@preact/signals', 'idb'],
    folders: ['assets', 'scenarios', 'RULES.md'],
  },
};
