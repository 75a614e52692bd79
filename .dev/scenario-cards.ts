// What the page knows of a shipped scenario before it is loaded: `scenarios/<id>.json?title` and `?card` are made from the files when the page is built, and of a plan `scenarios/plans/<id>.<name>.json?name`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const REQUEST = /^(.*[\\/]scenarios[\\/](?:plans[\\/])?[^\\/?]+\.json)\?(title|card|name)$/;

interface Column {
  readonly side?: string;
  readonly task: string;
}

interface Words {
  readonly title?: string;
  readonly summary?: string;
  readonly sides?: { readonly laying?: string; readonly moving?: string };
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Title, summary and names of the sides by language; '' is the scenario's own. */
function wordsOf(path: string, own: Words) {
  const id = basename(path, '.json');
  const folder = join(dirname(path), 'texts');
  const files = readdirSync(folder).filter((file) => file.startsWith(`${id}.`));
  const others = files.map((file) => {
    const { title, summary, sides }: Words = read(join(folder, file));
    return [file.slice(id.length + 1, -'.json'.length), { title, summary, sides }] as const;
  });
  return Object.fromEntries([['', own] as const, ...others]);
}

/** S1 to S12 of the table in scenarios/README.md. */
function situationsOf(path: string): string[] {
  const table = readFileSync(join(dirname(path), 'README.md'), 'utf8');
  const rows = [...table.matchAll(/^\| (S\d+) [^|]*\|([^|]*)\|/gm)];
  return rows.filter(([, , ids]) => ids.includes(`\`${basename(path, '.json')}\``)).map(([, situation]) => situation);
}

/** How many columns of a side have which task. */
function tasksOf(columns: readonly Column[], side: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const own = columns.filter((column) => (column.side ?? 'moving') === side);
  for (const { task } of own) counts[task] = (counts[task] ?? 0) + 1;
  return counts;
}

function cardOf(path: string) {
  const { title, summary, sides, map, columns, turnMinutes, deadline } = read(path);
  return {
    words: wordsOf(path, { title, summary, sides }),
    width: map.width,
    height: map.height,
    turnMinutes,
    deadline,
    tasks: { moving: tasksOf(columns, 'moving'), laying: tasksOf(columns, 'laying') },
    situations: situationsOf(path),
  };
}

function titleOf(path: string) {
  const { words } = cardOf(path);
  const titles = Object.entries(words).map(([language, { title }]) => [language, title] as const);
  return Object.fromEntries(titles.filter(([, title]) => title !== undefined));
}

const ANSWERS = {
  title: titleOf,
  card: cardOf,
  name: (path: string): string => read(path).name,
} as const;

/** Answers each such request with a module. */
export function scenarioCards(): Plugin {
  return {
    name: 'abatis-scenario-cards',
    enforce: 'pre',
    load(id) {
      const [, path, what] = REQUEST.exec(id) ?? [];
      const answer = ANSWERS[what as keyof typeof ANSWERS];
      if (path === undefined || answer === undefined) return undefined;
      this.addWatchFile(path);
      return {
        code: `export default ${JSON.stringify(answer(path))};`,
        moduleType: 'js',
      };
    },
  };
}
