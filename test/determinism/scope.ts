// Tells which identifiers of a file mean something that the file itself declares, and which mean a global.
import { childrenOf, isNode, type Node } from '../setup/source.ts';

/** Called for each identifier that is used as a variable, with what declares it (a catch clause, a function, …), or undefined for a global. */
export type SeeReference = (name: string, node: Node, parents: readonly Node[], declared: Node | undefined) => void;

type Scope = Map<string, Node>;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BLOCKS = ['Program', 'BlockStatement', 'StaticBlock', 'SwitchStatement', 'CatchClause'];
const LOOPS = ['ForStatement', 'ForOfStatement', 'ForInStatement'];
const SCOPES = new Set([...FUNCTIONS, ...BLOCKS, ...LOOPS, 'ClassDeclaration', 'ClassExpression']);
// Type nodes that hold an expression; all other type nodes vanish before the program runs.
const HOLD_EXPRESSION = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
  'TSTypeAssertion',
  'TSParameterProperty',
]);

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

/** Adds the names that patterns bind: `a`, `{a, b: c}`, `[d, ...e]`, `f = 1`. */
function bind(patterns: unknown, declaration: Node, scope: Scope) {
  for (const pattern of nodesOf(patterns)) {
    if (pattern.type === 'Identifier') scope.set(String(pattern.name), declaration);
    else if (pattern.type === 'Property') bind(pattern.value, declaration, scope);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left, declaration, scope);
    else if (pattern.type === 'RestElement') bind(pattern.argument, declaration, scope);
    else if (pattern.type === 'ObjectPattern') bind(pattern.properties, declaration, scope);
    else if (pattern.type === 'ArrayPattern') bind(pattern.elements, declaration, scope);
  }
}

/** Adds what a statement declares into the scope that it stands in. */
function bindStatement(node: Node, scope: Scope) {
  if (node.type === 'ExportNamedDeclaration' && isNode(node.declaration)) bindStatement(node.declaration, scope);
  else if (node.type === 'VariableDeclaration')
    for (const each of nodesOf(node.declarations)) bind(each.id, each, scope);
  else if (node.type === 'ImportDeclaration')
    for (const each of nodesOf(node.specifiers)) bind(each.local, node, scope);
  else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') bind(node.id, node, scope);
  else if (node.type === 'SwitchCase') for (const each of nodesOf(node.consequent)) bindStatement(each, scope);
}

/** Every `var` below a function or a program belongs to it, however deep its block. */
function bindVars(node: Node, scope: Scope) {
  for (const child of childrenOf(node)) {
    if (FUNCTIONS.has(child.type)) continue;
    if (child.type === 'VariableDeclaration' && child.kind === 'var') bindStatement(child, scope);
    bindVars(child, scope);
  }
}

function scopeOf(node: Node): Scope {
  const scope: Scope = new Map();
  if (FUNCTIONS.has(node.type) || node.type.startsWith('Class')) bind(node.id, node, scope);
  bind(node.params, node, scope);
  bind(node.param, node, scope);
  for (const field of ['body', 'init', 'left', 'cases']) {
    for (const child of nodesOf(node[field])) bindStatement(child, scope);
  }
  if (FUNCTIONS.has(node.type) || node.type === 'Program') bindVars(node, scope);
  return scope;
}

/** Whether an identifier stands for a variable, and is not the mere name of a property, a label or an export. */
function isReference(node: Node, parent: Node): boolean {
  const names = ['key', 'property', 'label', 'exported', 'meta'].some((field) => parent[field] === node);
  return !names || parent.computed === true;
}

/** Imports, exports from another file, and exports of types: their names are not variables here. */
const isElsewhere = (node: Node) =>
  node.type === 'ImportDeclaration' ||
  node.exportKind === 'type' ||
  (node.type.startsWith('Export') && isNode(node.source));

/** Walks a program and reports each use of a variable that is there when the program runs (types are not). */
export function eachReference(program: Node, see: SeeReference) {
  const walk = (node: Node, parents: readonly Node[], scopes: readonly Scope[]) => {
    if (isElsewhere(node) || (node.type.startsWith('TS') && !HOLD_EXPRESSION.has(node.type))) return;
    const inner = SCOPES.has(node.type) ? [...scopes, scopeOf(node)] : scopes;
    const parent = parents.at(-1);
    if (node.type === 'Identifier' && parent !== undefined && isReference(node, parent)) {
      const name = String(node.name);
      see(name, node, parents, inner.findLast((scope) => scope.has(name))?.get(name));
    }
    const below = [...parents, node];
    for (const child of childrenOf(node)) walk(child, below, inner);
  };
  walk(program, [], []);
}
