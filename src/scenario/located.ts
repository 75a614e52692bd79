// A JSON value that remembers where in its file it and each of its parts stand.

/** Keys and indices from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets of the parts of each array and object: for item i of an array offsets[i], for member i of an object 2i (key) and 2i + 1. */
export interface Spans {
  /** Objects only: the number of each member. */
  readonly members?: Map<string, number>;
  readonly offsets: number[];
}

/** The text of a file and the places of its values. */
export interface Source {
  readonly text: string;
  readonly root: unknown;
  /** Offset of the root value. */
  readonly start: number;
  readonly spans: Map<object, Spans>;
  /** Offsets at which lines begin. */
  readonly lines: readonly number[];
}

/** A value, the path to it from the root of its file, and that file. A part keeps its place: see `inside`. */
export interface Located {
  readonly value: unknown;
  readonly path: Path;
  readonly source: Source;
}

/** The member or item of a located value, with its place in the file; undefined when there is none. */
export function inside(located: Located, key: string | number): Located | undefined {
  const value = memberOf(located.value, key);
  return value === undefined ? undefined : { value, path: [...located.path, key], source: located.source };
}

/** The own member of an object or item of an array; undefined when there is none. */
export function memberOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** RFC 6901. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The place of the value at a pointer (from the root of the file), or of the nearest value around it that exists. */
export function whereIs(located: Located, pointer: string): Position {
  const keys = pointer.split('/').slice(1);
  return positionOf(
    located.source,
    offsetOf(
      located.source,
      keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
      'value',
    ),
  );
}

/** The offset of the value at a path (or of the key before it), or of the nearest value around it that exists. */
export function offsetOf(source: Source, path: Path, part: 'key' | 'value'): number {
  let value = source.root;
  let offset = source.start;
  for (let i = 0; i < path.length; i++) {
    const spans = typeof value === 'object' && value !== null ? source.spans.get(value) : undefined;
    if (spans === undefined) return offset;
    const key = path[i];
    const number = spans.members === undefined ? Number(key) : spans.members.get(String(key));
    if (number === undefined) return offset;
    const wantsKey = part === 'key' && i === path.length - 1;
    const next = spans.offsets[spans.members === undefined ? number : 2 * number + (wantsKey ? 0 : 1)];
    if (next === undefined) return offset;
    offset = next;
    value = memberOf(value, key);
  }
  return offset;
}

/** Offsets at which lines begin; \n, \r\n and \r end a line. A byte order mark is not counted. */
export function lineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The line and column of an offset. */
export function positionOf(source: Pick<Source, 'lines'>, offset: number): Position {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lines[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - source.lines[low]) + 1 };
}
