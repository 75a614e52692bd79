// `npm run bench`: runs the benches and prints their rows, as a table, as Markdown or as JSON. Ratios count; milliseconds are of this machine.
import { parseArgs } from 'node:util';
import { markdownTable, plainTable } from './figures.ts';
import { type BenchRow, benchHex } from './hex/index.ts';
import { benchMachine } from './hex/machine.ts';
import { benchPeers } from './hex/peers.ts';
import { benchPar } from './par/index.ts';
import { benchRules } from './rules/index.ts';
import { benchFresh } from './rules/fresh.ts';
import { benchScaling } from './rules/scaling.ts';
import { benchWorkers } from './workers/index.ts';

type Bench = () => BenchRow[] | Promise<BenchRow[]>;

/** Each throws when its results are wrong. */
const BENCHES: Readonly<Record<string, Bench>> = {
  hex: () => benchHex(),
  rules: () => benchRules(),
  fresh: () => benchFresh(),
  scaling: () => benchScaling(),
  workers: () => benchWorkers(),
  par: () => benchPar(),
};

/** Those that have to be asked for: one installs packages, the other starts a browser. */
const ON_DEMAND: Readonly<Record<string, Bench>> = {
  peers: () => benchPeers(),
  browser: async () => (await import('./browser/index.ts')).benchBrowser(),
};

const USAGE = `Usage: npm run bench [-- [--peers] [--browser] [--only ${Object.keys(BENCHES).join('|')}|none] [--json | --markdown]]\n`;

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  peers: { type: 'boolean' },
  browser: { type: 'boolean' },
  only: { type: 'string' },
} as const;

function misused(): never {
  process.stderr.write(USAGE);
  process.exit(2);
}

function readFlags() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return misused();
  }
}

const flags = readFlags();
const { only } = flags;
if (only !== undefined && only !== 'none' && !Object.hasOwn(BENCHES, only)) misused();
const chosen = Object.keys(BENCHES)
  .filter((name) => only === undefined || name === only)
  .map((name) => BENCHES[name]);
if (flags.peers === true) chosen.push(ON_DEMAND.peers);
if (flags.browser === true) chosen.push(ON_DEMAND.browser);
const rows: BenchRow[] = benchMachine();
for (const bench of chosen) rows.push(...(await bench()));
const text = flags.json === true ? JSON.stringify({ node: process.version, rows }, undefined, 2) : undefined;
process.stdout.write(`${text ?? (flags.markdown === true ? markdownTable(rows) : plainTable(rows))}\n`);
