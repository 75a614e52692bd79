// The catalogue of a scenario: stock kinds of obstacle, stock kinds with changes, and whole new ones (OB-2, LB-1).
import { STANDING_LIFE, STOCK_KINDS } from '../rules/index.ts';
import type { Bite, Component, ObstacleKind } from '../rules/index.ts';
import { formatName } from './format.ts';
import { checkRepeats, readPart, say, sayUnknown } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import { memberOf } from './located.ts';
import type { Path } from './located.ts';
import { FIRST_KINDS } from './migrate.ts';
import { quoted } from './quote.ts';
import { newerPart, soundPart } from './shape-check.ts';
import { kindShape, kindShape1, likeShape, likeShape1 } from './shape-kinds.ts';
import type { KindDocument, LikeDocument } from './shape-kinds.ts';
import { idShape } from './shape-parts.ts';
import { perClass } from './stock.ts';
import type { Stock } from './stock.ts';
import { en, type Noun, word } from '../rules/index.ts';

/** One kind of the catalogue; its number in the file is its number in the scenario. */
export interface ReadKind extends Entry<unknown> {
  /** Undefined when anything about it is faulty. */
  readonly kind: ObstacleKind | undefined;
}

const LIKES = { 1: likeShape1, 2: likeShape };
const KINDS = { 1: kindShape1, 2: kindShape };
const IDS = { 1: idShape, 2: idShape };

/** The kinds of obstacle that may be laid, the whole stock when the scenario does not say; undefined when there is no list to speak of. */
export function readCatalogue(
  gate: Gate,
  terrains: Stock<unknown>,
  features: Stock<unknown>,
): readonly ReadKind[] | undefined {
  const list = memberOf(gate.located.value, 'catalogue');
  if (list === undefined) return STOCK_KINDS.map((kind, index) => ({ index, id: kind.id, document: undefined, kind }));
  if (!Array.isArray(list) || gate.check.faulty.has('/catalogue')) return undefined;
  const entries = list.map((raw: unknown, index): ReadKind => {
    const id = typeof raw === 'string' ? raw : memberOf(raw, 'id');
    const kind = readKind(gate, index, raw);
    if (kind !== undefined && typeof raw !== 'string') {
      checkIds(gate, ['catalogue', index, 'terrains'], 'terrain', kind.terrains, terrains);
      checkIds(gate, ['catalogue', index, 'features'], 'feature', kind.features, features);
      checkUse(gate, ['catalogue', index], kind, raw);
    }
    return { index, id: typeof id === 'string' ? id : undefined, document: undefined, kind };
  });
  checkRepeats(gate, 'catalogue', entries);
  for (const entry of entries) checkDummy(gate, entry, entries);
  return entries;
}

/** An entry is the id of a stock kind, a stock kind with changes ("like"), or a whole new kind. */
function readKind(gate: Gate, index: number, raw: unknown): ObstacleKind | undefined {
  const path = ['catalogue', index];
  if (memberOf(raw, 'like') !== undefined) {
    const like = readPart<LikeDocument>(gate, path, LIKES);
    const stock = like && stockKind(gate, [...path, 'like'], like.like);
    return stock && changedKind(stock, like);
  }
  if (typeof raw === 'object' && raw !== null) {
    const document = readPart<KindDocument>(gate, path, KINDS);
    return document && { ...STANDING_LIFE, ...document, components: document.components.map(componentOf) };
  }
  const id = readPart<string>(gate, path, IDS);
  return id === undefined ? undefined : stockKind(gate, path, id);
}

function stockKind(gate: Gate, path: Path, id: string): ObstacleKind | undefined {
  const known = gate.version === 1 ? FIRST_KINDS : STOCK_KINDS.map((stock) => stock.id);
  const kind = STOCK_KINDS.find((stock) => stock.id === id);
  if (kind !== undefined && known.includes(id)) return kind;
  if (kind === undefined) sayUnknown(gate, path, 'stock kind', id, known);
  else {
    const newer = { shape: kindShape, format: formatName('scenario') };
    say(gate, path, newerPart(en`The stock kind ${quoted(id)}`, newer));
  }
  return undefined;
}

function changedKind(stock: ObstacleKind, document: LikeDocument): ObstacleKind {
  const { like: _like, components, ...changes } = document;
  return { ...stock, ...changes, components: components?.map(componentOf) ?? stock.components };
}

function checkIds(gate: Gate, path: Path, noun: Noun, ids: readonly string[] | undefined, stock: Stock<unknown>): void {
  ids?.forEach((id, i) => {
    const at = [...path, i];
    if (stock.known && !stock.ids.includes(id) && soundPart(gate.check, at) === id)
      sayUnknown(gate, at, noun, id, stock.ids);
  });
}

/** Numbers that only one behaviour has. */
const USES = [
  ['life', 'remote', 'LB-5'],
  ['degrade', 'networked', 'NW-3'],
  ['fire', 'reserve', 'RS-3'],
  ['seeThrough', 'dummy', 'RC-2'],
  ['looksLike', 'dummy', 'KN-4'],
] as const;

function checkUse(gate: Gate, path: Path, kind: ObstacleKind, raw: unknown): void {
  for (const [key, behaviour, rule] of USES) {
    const given = memberOf(raw, key);
    if (given === undefined || given === 0 || kind.behaviour === behaviour) continue;
    say(gate, [...path, key], {
      code: 'scenario/no-use',
      severity: key === 'looksLike' ? 'error' : 'warning',
      message: en`"${key}" does nothing for a kind of behaviour ${word(kind.behaviour)}; only ${word(behaviour)} kinds have it (${rule}).`,
      hint: en`Remove it, or write "behaviour": "${behaviour}".`,
      at: 'key',
    });
  }
}

/** KN-4: a dummy has no components and imitates a kind that is no dummy and lies on the same sort of place; others have components. */
function checkDummy(gate: Gate, { index, kind }: ReadKind, entries: readonly ReadKind[]): void {
  if (kind === undefined) return;
  const path = ['catalogue', index];
  const isDummy = kind.behaviour === 'dummy';
  if (isDummy !== (kind.components.length === 0)) {
    const message = isDummy
      ? en`A dummy only looks like something: it has no components (KN-4).`
      : en`A kind that is no dummy has at least one component (OB-2).`;
    const hint = isDummy ? en`Write "components": [].` : en`Add a component, or write "behaviour": "dummy".`;
    say(gate, [...path, 'components'], { code: 'scenario/components', message, hint });
  }
  if (isDummy) checkLooks(gate, path, kind, entries);
}

function checkLooks(gate: Gate, path: Path, kind: ObstacleKind, entries: readonly ReadKind[]): void {
  const at = [...path, 'looksLike'];
  const fitting = entries.flatMap((entry) =>
    entry.kind !== undefined && entry.kind.behaviour !== 'dummy' && entry.kind.lies === kind.lies
      ? [entry.kind.id]
      : [],
  );
  const hint =
    fitting.length > 0
      ? en`It can look like ${fitting.slice(0, 12).join(', ')}.`
      : en`Add a kind that it can look like.`;
  if (kind.looksLike === undefined) {
    const message = en`A dummy has to look like a kind of the catalogue (KN-4).`;
    say(gate, path, { code: 'scenario/dummy-looks', message, hint: en`Add "looksLike". ${hint}` });
    return;
  }
  const model = entries.find(({ id }) => id === kind.looksLike);
  if (model === undefined) {
    const message = en`The dummy looks like ${quoted(kind.looksLike)}, which is not in the catalogue (KN-4).`;
    say(gate, at, { code: 'scenario/dummy-looks', message, hint: en`Add that kind. ${hint}` });
  } else if (model.kind !== undefined && !fitting.includes(kind.looksLike)) {
    const message = en`The dummy cannot look like ${quoted(kind.looksLike)}, which is a dummy too or lies elsewhere (KN-4).`;
    say(gate, at, { code: 'scenario/dummy-looks', message, hint });
  }
}

function componentOf(document: KindDocument['components'][number]): Component {
  const { bite, work } = document;
  return {
    ...document,
    bite: perClass((mover): Bite | undefined => {
      const given = bite[mover];
      return given === null ? undefined : { hazard: given.hazard, force: given.force ?? undefined };
    }),
    work: { hand: work.hand ?? undefined, mechanical: work.mechanical ?? undefined, rapid: work.rapid ?? undefined },
  };
}
