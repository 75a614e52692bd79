// The determinism ban: finds code in a pure room whose result could depend on the engine, the machine, the place or the moment.
import { isNode, lineAt, type Node, parse, type Source, visit } from '../setup/source.ts';
import { eachReference } from './scope.ts';

export interface Offence {
  readonly line: number;
  /** What is banned, as written or named: `**`, `Math.pow`, `sort without comparator`. */
  readonly what: string;
}

type Report = (node: Node, what: string) => void;

/** ECMAScript defines these to the last bit for integers; the others are open to each engine. */
const EXACT_MATH = new Set('abs min max floor ceil round trunc imul clz32 sqrt sign fround'.split(' '));

/** The only globals that mean the same on every engine and at every moment. */
const PURE_GLOBALS = new Set(
  [
    'undefined NaN Infinity Math JSON Object Array Map Set WeakMap WeakSet Symbol String Number Boolean BigInt RegExp',
    'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array',
    'ArrayBuffer SharedArrayBuffer DataView Error RangeError TypeError parseInt isNaN isFinite',
    'Iterator encodeURIComponent decodeURIComponent arguments',
  ].flatMap((line) => line.split(' ')),
);

/** Properties whose result depends on the locale, the engine's wording or its rounding, or that reach a global sideways. */
const BANNED_PROPERTIES = new Set(
  [
    'localeCompare toLocaleString toLocaleDateString toLocaleTimeString toLocaleLowerCase toLocaleUpperCase',
    'toPrecision toExponential EPSILON MIN_VALUE MAX_VALUE constructor __proto__',
  ].flatMap((line) => line.split(' ')),
);

const BANNED_TYPES = new Set(['Date', 'Intl', 'Performance']);

const unwrap = (value: unknown): Node | undefined => {
  if (!isNode(value)) return undefined;
  const wrapper = /^TS(As|Satisfies|NonNull)Expression$|^TSTypeAssertion$|^ParenthesizedExpression$|^ChainExpression$/;
  return wrapper.test(value.type) ? unwrap(value.expression) : value;
};

/** A property's name as far as the text tells it: `x.a`, `x['a']`, `{ a: … }`. */
function nameOf(holder: Node): string | undefined {
  const key = unwrap(holder.type === 'MemberExpression' ? holder.property : holder.key);
  if (key === undefined) return undefined;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && Array.isArray(key.quasis) && key.quasis.length === 1) {
    const [part] = key.quasis as { value: { cooked: string } }[];
    return part?.value.cooked;
  }
  return holder.computed === true ? undefined : String(key.name);
}

function checkMath(parents: readonly Node[], node: Node, report: Report) {
  const parent = parents.at(-1);
  if (parent?.type !== 'MemberExpression' || parent.object !== node) {
    // `const m = Math`, `const { sin } = Math`, `f(Math)`: from here on nobody could tell.
    report(node, 'Math under another name');
    return;
  }
  const name = nameOf(parent);
  if (name === undefined) report(parent, 'Math[…]');
  else if (!EXACT_MATH.has(name)) report(parent, `Math.${name}`);
}

/** A caught error may be thrown on, wrapped or asked for its class; its words differ between engines. */
function checkCaught(node: Node, parents: readonly Node[], report: Report) {
  const parent = parents.at(-1);
  if (parent?.type === 'CatchClause' || parent?.type === 'ThrowStatement') return;
  if (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof') return;
  if (parent?.type === 'Property' && nameOf(parent) === 'cause') return;
  report(node, 'a caught error read as data');
}

function checkReferences(program: Node, report: Report) {
  eachReference(program, (name, node, parents, declared) => {
    if (declared?.type === 'CatchClause') checkCaught(node, parents, report);
    else if (declared !== undefined) return;
    else if (name === 'Math') checkMath(parents, node, report);
    else if (!PURE_GLOBALS.has(name)) report(node, name);
  });
}

const isComparison = (node: Node) =>
  node.type === 'BinaryExpression' && /^([<>]=?|[!=]==?)$/.test(String(node.operator));

/** `1`, `-1`: an answer that never says that two are equal. */
function isUnequal(value: unknown): boolean {
  const node = unwrap(value);
  if (node?.type === 'UnaryExpression') return isUnequal(node.argument);
  return node?.type === 'Literal' && node.value !== 0;
}

/** `a > b` never says less, `a > b ? 1 : -1` never says equal: engines then order equals as they like. */
function isPartial(value: unknown): boolean {
  const node = unwrap(value);
  if (node === undefined) return false;
  if (node.type === 'LogicalExpression') return isPartial(node.left) || isPartial(node.right);
  if (node.type === 'ConditionalExpression') return isUnequal(node.consequent) && isUnequal(node.alternate);
  return isComparison(node) || (node.type === 'Literal' && typeof node.value === 'boolean');
}

const isPartialComparator = (argument: Node | undefined) =>
  argument?.type === 'ArrowFunctionExpression' && isPartial(argument.body);

function checkSort(member: Node, name: string, parents: readonly Node[], report: Report) {
  let call = parents.at(-1);
  if (call?.type === 'ChainExpression') call = parents.at(-2);
  if (call?.type !== 'CallExpression' || unwrap(call.callee) !== member) {
    return report(member, `${name} not called directly`);
  }
  const [argument] = call.arguments as Node[];
  if (argument === undefined || (argument.type === 'Identifier' && argument.name === 'undefined')) {
    return report(member, `${name} without comparator`);
  }
  if (isPartialComparator(unwrap(argument))) report(member, `${name} with a comparator that is not total`);
}

function checkMember(node: Node, parents: readonly Node[], report: Report) {
  const name = nameOf(node);
  if (name === undefined) return;
  if (BANNED_PROPERTIES.has(name)) report(node, `.${name}`);
  if (name === 'sort' || name === 'toSorted') checkSort(node, name, parents, report);
  const object = unwrap(node.object);
  const isNewError =
    object?.type === 'NewExpression' || object?.type === 'CallExpression' ? unwrap(object.callee) : object;
  const called = isNewError?.type === 'Identifier' ? String(isNewError.name) : '';
  if ((name === 'message' || name === 'stack') && /^(e|err|error|exception|cause|\w*Error)$/.test(called))
    report(node, `${called}.${name}`);
}

function checkPattern(node: Node, report: Report) {
  for (const property of node.properties as Node[]) {
    const name = property.type === 'Property' ? nameOf(property) : undefined;
    if (name === undefined) continue;
    if (BANNED_PROPERTIES.has(name) || name === 'sort' || name === 'toSorted') report(property, `{ ${name} }`);
  }
}

function checkType(node: Node, report: Report) {
  let name = unwrap(node.typeName ?? node.exprName);
  while (name?.type === 'TSQualifiedName') name = unwrap(name.left);
  if (name?.type === 'Identifier' && BANNED_TYPES.has(String(name.name))) report(node, String(name.name));
}

function checkNode(node: Node, parents: readonly Node[], report: Report) {
  const isPower = node.operator === '**' || node.operator === '**=';
  if (isPower) report(node, String(node.operator));
  if (node.type === 'Literal' && typeof node.value === 'number' && !Number.isSafeInteger(node.value)) {
    report(node, `the number ${String(node.raw)}`);
  }
  if (node.type === 'ForInStatement') report(node, 'for … in');
  if (node.type === 'MetaProperty' && isNode(node.meta) && node.meta.name === 'import') report(node, 'import.meta');
  if (node.type === 'ImportExpression') report(node, 'import()');
  if (node.type === 'MemberExpression') checkMember(node, parents, report);
  if (node.type === 'ObjectPattern') checkPattern(node, report);
  if (node.type === 'TSTypeReference' || node.type === 'TSTypeQuery') checkType(node, report);
}

/** Everything in one file that the ban forbids, in order of place. */
export function offencesIn(source: Source): Offence[] {
  const found: { start: number; what: string }[] = [];
  const report: Report = (node, what) => found.push({ start: node.start, what });
  const { program } = parse(source);
  checkReferences(program, report);
  visit(program, (node, parents) => checkNode(node, parents, report));
  return found.sort((a, b) => a.start - b.start).map(({ start, what }) => ({ line: lineAt(source.text, start), what }));
}
