// The JSON Schemas for editors, as they stand in scenarios/schema/. ABATIS_UPDATE=1 writes them anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planSchema, scenarioSchema } from '../../src/scenario/index.ts';

const folder = new URL('../../scenarios/schema/', import.meta.url);

describe.each([
  ['scenario.schema.json', scenarioSchema()],
  ['plan.schema.json', planSchema()],
])('%s', (name, schema) => {
  const file = new URL(name, folder);
  const text = `${JSON.stringify(schema, null, 2)}\n`;

  test('is what the shapes say', () => {
    if (process.env.ABATIS_UPDATE === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

test('the schema refuses unknown keys and knows the limits', () => {
  expect(scenarioSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      format: { const: 'abatis-scenario/1' },
      id: { pattern: '^[A-Za-z][A-Za-z0-9-]{0,39}$' },
      turnMinutes: { type: 'integer', minimum: 5, maximum: 60 },
      columns: { type: 'array', minItems: 1, maxItems: 24, items: { additionalProperties: false } },
      catalogue: { items: { anyOf: [{ type: 'string' }, { required: ['like', 'id'] }, { type: 'object' }] } },
      map: { properties: { rows: { type: 'array', items: { type: 'string' } } } },
    },
  });
  expect(planSchema()).toMatchObject({ required: ['format', 'scenario', 'scenarioHash', 'name', 'belts'] });
});
