// Reads and parses the project's source files, for tests that look at the code itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file's text under its path from the root, with `/` between folders. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A syntax tree's node, as any reader of trees sees it: a type, a place, and further fields. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every file under a folder of the project whose name ends so (by default TypeScript), in order of path. */
export function sourcesUnder(folder: string, ending = /\.tsx?$/): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The nodes directly below one, in order of place. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  let inOrder = true;
  const add = (value: unknown) => {
    if (!isNode(value)) return;
    const last = found.at(-1);
    if (last !== undefined && last.start > value.start) inOrder = false;
    found.push(value);
  };
  for (const field in node) {
    const value = node[field];
    if (Array.isArray(value)) for (const one of value) add(one);
    else add(value);
  }
  return inOrder ? found : found.sort((a, b) => a.start - b.start);
}

/** Visits a node and all below it, parents first; the list of parents is the visitor's only until it returns. */
export function visit(node: Node, see: (node: Node, parents: readonly Node[]) => void, parents: Node[] = []) {
  see(node, parents);
  parents.push(node);
  for (const child of childrenOf(node)) visit(child, see, parents);
  parents.pop();
}

/** Parses a file; throws when it is not TypeScript. */
export function parse({ path, text }: Source) {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { program: result.program as unknown as Node, module: result.module, comments: result.comments };
}

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
