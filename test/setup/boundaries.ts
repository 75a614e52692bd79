// Finds what breaks the house rules: arrows between rooms that the table does not have, cycles, default exports, enums, long files.
import { type Import, importsOf, packageOf, targetOf } from './imports.ts';
import { ROOMS, type Room } from './rooms.ts';
import { parse, type Source, visit } from './source.ts';

export const MOST_LINES = { src: 250, test: 400 } as const;

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

function packageProblem(path: string, room: Room, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const { packagesIn } = room;
  const file = path.split('/').slice(2).join('/');
  const here = packagesIn?.file.test(file) ? [...room.packages, ...packagesIn.packages] : room.packages;
  const allowed = here.includes(name) || (name.startsWith('node:') && here.includes('node:*'));
  return allowed ? undefined : `may not import the package ${name}`;
}

function roomProblem(name: string, room: Room, target: string, found: Import): string | undefined {
  const other = roomOf(target);
  if (other === undefined) {
    const folder = target.split('/', 1)[0] ?? '';
    return room.folders?.includes(folder) ? undefined : `may not read ${target}`;
  }
  if (other === name) return undefined;
  const types = room.typesOf?.includes(other) === true;
  if (!types && !room.rooms.includes(other)) return `may not import the room ${other}`;
  if (types && !found.typeOnly) return `may import only types of the room ${other}`;
  if (found.kind !== 'import') return `may not start a file of the room ${other}`;
  const doors = ['index.ts', ...(ROOMS[other]?.doors ?? [])];
  return doors.some((door) => target === `src/${other}/${door}`)
    ? undefined
    : `reaches past src/${other}/index.ts to ${target}`;
}

function importProblem(path: string, found: Import): string | undefined {
  const name = roomOf(path);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || room === undefined) return undefined;
  if (found.specifier === undefined) return 'computes what it imports';
  const target = targetOf(path, found.specifier);
  if (target === undefined) return packageProblem(path, room, found.specifier);
  if (found.kind !== 'glob' && !/\.\w+$/.test(target)) return `leaves the ending off ${found.specifier}`;
  return roomProblem(name, room, target, found);
}

/** Imports that the table does not allow, as `path:line what`. */
export function importProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const name = roomOf(source.path);
    const unknown = name === undefined || ROOMS[name] === undefined;
    const imports = importsOf(source).flatMap((found) => {
      const problem = importProblem(source.path, found);
      return problem === undefined ? [] : [`${source.path}:${found.line} ${problem}`];
    });
    return unknown ? [`${source.path}:1 is in no room of the table`, ...imports] : imports;
  });
}

/** The circles in which files import each other (types too), each told once, as `a → b → a`. */
export function cycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ specifier }) => targetOf(source.path, specifier ?? '') ?? []),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return found;
}

/** What any file must be, whatever room it is in: opened by a comment, and short. */
export function shapeProblems(sources: readonly Source[], mostLines: number): string[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return [
      ...(/^(#!.*\n)?(\/\/ \S|\/\*\*? \S)/.test(text) ? [] : [`${path}:1 does not say what the file is for`]),
      ...(lines <= mostLines ? [] : [`${path}:${lines} has more than ${mostLines} lines`]),
    ];
  });
}

/** What the code under src/ does without. */
export function syntaxProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const { program, comments } = parse(source);
    visit(program, (node) => {
      if (node.type === 'TSEnumDeclaration') found.push('has an enum');
      if (node.type === 'ExportDefaultDeclaration') found.push('has a default export');
      const exported = node.type === 'ExportSpecifier' ? (node.exported as { name?: string; value?: string }) : {};
      if (exported.name === 'default' || exported.value === 'default') found.push('has a default export');
    });
    if (comments.some(({ value }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(value)))
      found.push('has a note of unfinished work');
    return found.map((problem) => `${source.path} ${problem}`);
  });
}
