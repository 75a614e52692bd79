// The JSON Schema of sweeps for editors, as it stands in scenarios/schema/, and the shipped sweep. ABATIS_UPDATE=1 writes the schema anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, makeSweep, parseSweep, sweepSchema } from '../../../src/analysis/sweep/index.ts';
import { readJson } from '../../../src/scenario/index.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);

test('the schema is what the shape says', () => {
  const file = new URL('schema/sweep.schema.json', FOLDER);
  const text = `${JSON.stringify(sweepSchema(), null, 2)}\n`;
  if (process.env.ABATIS_UPDATE === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the schema refuses unknown keys and knows the limits', () => {
  expect(sweepSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    required: ['format', 'name', 'scenarios', 'seeds'],
    properties: {
      format: { const: 'abatis-sweep/1' },
      scenarios: { minItems: 1, items: { properties: { plans: { maxItems: 256, items: { type: 'string' } } } } },
      seeds: { properties: { count: { type: 'integer', minimum: 1, maximum: 10_000_000 } } },
    },
  });
});

test('the shipped sweep has no problem and no warning', () => {
  const folder = new URL('sweeps/', FOLDER);
  const spec = parseSweep(readFileSync(new URL('ford-deadline.json', folder), 'utf8'));
  if (!spec.ok) throw new Error(JSON.stringify(spec.problems));
  const files = filesOf(spec.value).map((file) => {
    const json = readJson(readFileSync(new URL(file, folder), 'utf8'));
    if (!json.ok) throw new Error(file);
    return [file, json.value] as const;
  });
  const made = makeSweep(spec.value, new Map(files));
  expect(made).toMatchObject({ ok: true, warnings: [] });
  expect(made.ok && made.sweep.cells.length).toBe(12);
});
