// Writes a scenario's document as the text of its file: short things on one line, so that a person can read and compare it.

/** The parts of a scenario's document whose layout matters. */
export interface Draft {
  readonly map: { readonly rows: readonly string[]; readonly features?: Readonly<Record<string, readonly string[]>> };
  readonly [key: string]: unknown;
}

const WIDTH = 116;

/** A value on one line, with spaces inside brackets of objects. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return `{ ${entries.join(', ')} }`;
}

/** A list with one item on each line. */
function listed(items: readonly string[], indent: string): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}

/** A list of short texts, as many on a line as fit. */
function wrapped(texts: readonly string[], indent: string): string {
  const whole = oneLine(texts);
  if (whole.length + indent.length < WIDTH) return whole;
  const lines: string[] = [];
  for (const text of texts.map(oneLine)) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + text.length + indent.length > WIDTH) lines.push(text);
    else lines[lines.length - 1] = `${last}, ${text}`;
  }
  return listed(lines, indent);
}

function mapText({ rows, features, ...head }: Draft['map']): string {
  const parts = Object.entries(head).map(([key, value]) => `    ${JSON.stringify(key)}: ${oneLine(value)}`);
  parts.push(`    "rows": ${listed(rows.map(oneLine), '    ')}`);
  const sides = Object.entries(features ?? {}).map(([id, list]) => `${JSON.stringify(id)}: ${wrapped(list, '      ')}`);
  if (sides.length > 0) parts.push(`    "features": {\n      ${sides.join(',\n      ')}\n    }`);
  return `{\n${parts.join(',\n')}\n  }`;
}

/** The text of a scenario's file. */
export function formatScenario(document: Draft): string {
  const parts = Object.entries(document).map(([key, value]) => {
    const isList = Array.isArray(value) && oneLine(value).length > WIDTH - 20;
    const text = key === 'map' ? mapText(document.map) : isList ? listed(value.map(oneLine), '  ') : oneLine(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
