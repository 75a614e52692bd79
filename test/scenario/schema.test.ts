// The JSON Schemas for editors, as they stand in scenarios/schema/. ABATIS_UPDATE=1 writes them anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planSchema, scenarioSchema, textsSchema } from '../../src/scenario/index.ts';

const folder = new URL('../../scenarios/schema/', import.meta.url);

describe.each([
  ['scenario.schema.json', scenarioSchema()],
  ['plan.schema.json', planSchema()],
  ['text.schema.json', textsSchema()],
  ['scenario-1.schema.json', scenarioSchema(1)],
  ['plan-1.schema.json', planSchema(1)],
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

test('what never changes any more is published beside what is read and written now', () => {
  expect(scenarioSchema(1)).toMatchObject({ properties: { format: { const: 'abatis-scenario/1' } } });
  expect(planSchema(1)).toMatchObject({ properties: { format: { const: 'abatis-plan/1' } } });
  expect(Object.keys((planSchema(1) as { properties: object }).properties)).not.toContain('triggers');
});

test('conditions hold conditions, and each sort of trigger has its own actions', () => {
  const condition = { $ref: '#/$defs/condition' };
  const trigger = (actions: object) => ({
    properties: { triggers: { items: { properties: { when: condition, do: { maxItems: 8, items: actions } } } } },
    $defs: { condition: { anyOf: expect.arrayContaining([expect.objectContaining({ required: ['all'] })]) } },
  });
  expect(scenarioSchema()).toMatchObject(trigger({ anyOf: [{ required: ['tell'] }, { required: ['degrade'] }] }));
  expect(planSchema()).toMatchObject(trigger({ anyOf: [{ required: ['lay', 'by'] }, {}, {}, {}, {}] }));
  expect(scenarioSchema()).toMatchObject({
    $defs: {
      condition: { anyOf: [{ properties: { all: { type: 'array', items: condition } } }, {}, {}, {}, {}, {}, {}, {}] },
    },
  });
});

test('the schema refuses unknown keys and knows the limits', () => {
  expect(scenarioSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      format: { const: 'abatis-scenario/2' },
      id: { pattern: '^[A-Za-z][A-Za-z0-9-]{0,39}$' },
      turnMinutes: { type: 'integer', minimum: 5, maximum: 60 },
      columns: { type: 'array', minItems: 1, maxItems: 24, items: { additionalProperties: false } },
      catalogue: { items: { anyOf: [{ type: 'string' }, { required: ['like', 'id'] }, { type: 'object' }] } },
      map: { properties: { rows: { type: 'array', items: { type: 'string' } } } },
    },
  });
  expect(planSchema()).toMatchObject({ required: ['format', 'scenario', 'scenarioHash', 'name', 'belts'] });
});
