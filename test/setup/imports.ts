// Finds everything that a file imports, in whichever way: import, export from, import(), import types, worker addresses, globs.
import { posix } from 'node:path';
import { isNode, lineAt, type Node, parse, type Source, visit } from './source.ts';

export interface Import {
  /** What is written, without a `?query`; undefined when it is computed. */
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  /** `address`: `new URL(…, import.meta.url)`, a file of its own (a worker, a picture). */
  readonly kind: 'import' | 'address' | 'glob';
  readonly line: number;
}

function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literal(value.literal);
  return value.type === 'Literal' && typeof value.value === 'string' ? value.value.replace(/\?.*$/, '') : undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}

const isImportMeta = (node: unknown, property: string) =>
  isNode(node) &&
  node.type === 'MemberExpression' &&
  isNode(node.object) &&
  node.object.type === 'MetaProperty' &&
  isNode(node.property) &&
  node.property.name === property;

type Found = Omit<Import, 'line'>;

function foundIn(node: Node): Found[] {
  const one = (kind: Import['kind'], source: unknown, typeOnly = false): Found[] => [
    { kind, specifier: literal(source), typeOnly },
  ];
  if (node.type === 'ImportDeclaration') return one('import', node.source, isTypeOnly(node));
  if (/^Export(Named|All)Declaration$/.test(node.type) && isNode(node.source)) {
    return one('import', node.source, isTypeOnly(node));
  }
  if (node.type === 'ImportExpression') return one('import', node.source);
  if (node.type === 'TSImportType') return one('import', node.source ?? node.argument, true);
  if (node.type === 'TSExternalModuleReference') return one('import', node.expression);
  const args = (node.arguments ?? []) as Node[];
  if (node.type === 'NewExpression' && isImportMeta(args[1], 'url')) return one('address', args[0]);
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return [];
  if (node.callee.type === 'Identifier' && node.callee.name === 'require') return one('import', args[0]);
  if (!isImportMeta(node.callee, 'glob')) return [];
  const globs = args[0]?.type === 'ArrayExpression' ? (args[0].elements as Node[]) : [args[0]];
  return globs.flatMap((glob) => one('glob', glob));
}

/** Several tests ask for the same files. */
const known = new WeakMap<Source, readonly Import[]>();

/** All imports of a file, in order of place. */
export function importsOf(source: Source): readonly Import[] {
  const there = known.get(source);
  if (there !== undefined) return there;
  const found: Import[] = [];
  visit(parse(source).program, (node) => {
    for (const each of foundIn(node)) found.push({ ...each, line: lineAt(source.text, node.start) });
  });
  known.set(source, found);
  return found;
}

/** The path from the root that a relative import means; undefined for a package. */
export function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined;
}

/** `d3-scale/src/x.js` → `d3-scale`; `@noble/hashes/sha2.js` → `@noble/hashes`. */
export const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
