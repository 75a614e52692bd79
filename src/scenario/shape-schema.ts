// A shape as a JSON Schema: zod does not know the items of our lists, nor the parts whose form is seen later; here it is told.
import * as z from 'zod/mini';
import { itemShapeOf, publishedFormOf } from './shape-parts.ts';

/** The JSON Schema (2020-12) of a shape. */
export function schemaOf(shape: z.ZodMiniType): object {
  return z.toJSONSchema(shape, {
    override: ({ zodSchema, jsonSchema }) => {
      const item = itemShapeOf(zodSchema);
      const form = publishedFormOf(zodSchema) ?? (item && (publishedFormOf(item) ?? item));
      if (form !== undefined)
        Object.assign(jsonSchema, 'json' in form ? form.json : schemaOf(form), { $schema: undefined });
    },
  });
}
