// What a sentence with parts takes, read from the English source: arguments for it, each marked so that it is found again in what is said.
import { UNITS } from '../../../src/analysis/why/change-types.ts';
import { isNode, type Node, parse, sourcesUnder } from '../../setup/source.ts';

/** Every plural form of every language comes of one of these. */
export const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 101] as const;

/** Types of the rooms, by the values that they have. */
const NAMED: Readonly<Record<string, readonly string[]>> = { Orientation: ['pointy', 'flat'], Unit: UNITS };

type Values = readonly unknown[];

/** For each function of the English catalogue, by its path ("log.moved"): the values that each parameter is to be called with. */
export function parametersByPath(): ReadonlyMap<string, readonly Values[]> {
  const found = new Map<string, readonly Values[]>();
  for (const source of sourcesUnder('src/ui/text/en')) {
    for (const statement of parse(source).program.body as Node[]) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
      if (!isNode(declaration) || declaration.type !== 'VariableDeclaration') continue;
      for (const { id, init } of declaration.declarations as { id: Node; init: Node }[])
        look(`${id.name as string}`, init, found);
    }
  }
  return found;
}

function look(path: string, node: Node, found: Map<string, readonly Values[]>): void {
  if (isNode(node.expression)) return look(path, node.expression, found);
  if (node.type === 'ArrowFunctionExpression') {
    found.set(path, (node.params as Node[]).map(valuesOf));
    return;
  }
  if (node.type !== 'ObjectExpression') return;
  for (const { key, value } of node.properties as { key?: Node; value?: Node }[])
    if (key !== undefined && value !== undefined) look(`${path}.${(key.name ?? key.value) as string}`, value, found);
}

function valuesOf(parameter: Node, place: number): Values {
  const type = (parameter.typeAnnotation as Node | undefined)?.typeAnnotation;
  if (!isNode(type)) throw new Error(`no type is written for ${String(parameter.name)}`);
  return valuesOfType(type, place);
}

function valuesOfType(type: Node, place: number): Values {
  switch (type.type) {
    case 'TSStringKeyword':
      return [marked(place)];
    case 'TSNumberKeyword':
      return NUMBERS;
    case 'TSBooleanKeyword':
      return [true, false];
    case 'TSUndefinedKeyword':
      return [undefined];
    case 'TSLiteralType':
      return [(type.literal as Node).value];
    case 'TSUnionType':
      return (type.types as Node[]).flatMap((one) => valuesOfType(one, place));
    case 'TSTypeOperator':
    case 'TSArrayType':
      return [[], [`⟦${place}a⟧`, `⟦${place}b⟧`]];
    case 'TSTypeReference': {
      const values = NAMED[(type.typeName as Node).name as string];
      if (values !== undefined) return values;
    }
  }
  throw new Error(`no values are known for a parameter of type ${type.type}`);
}

function marked(place: number): string {
  return `⟦${place}⟧`;
}

/** All that a function is to be called with: each number in turn with the others kept apart, and every mixture of the rest. */
export function argumentsFor(parameters: readonly Values[]): readonly Values[] {
  const numeric = parameters.flatMap((values, place) => (values.some((one) => typeof one === 'number') ? [place] : []));
  const varied = numeric.length === 0 ? [-1] : numeric;
  return varied.flatMap((one) =>
    mixtures(parameters.map((values, place) => (numeric.includes(place) && place !== one ? [40 + 7 * place] : values))),
  );
}

function mixtures(parameters: readonly Values[]): readonly Values[] {
  return parameters.reduce<readonly Values[]>(
    (before, values) => before.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
}

/** The marked parts and the numbers from 2 on that a sentence says; 0 and 1 may be words. */
export function partsIn(said: string): readonly string[] {
  const parts = said.match(/⟦\w+⟧/g) ?? [];
  const numbers = said.replace(/⟦\w+⟧/g, ' ').match(/\d+/g) ?? [];
  return [...new Set([...parts, ...numbers.filter((number) => Number(number) > 1)])];
}
