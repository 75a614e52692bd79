// Which keys a zod shape knows at a path: what "did you mean" may suggest, and what a newer format knows.
import * as z from 'zod';
import type { Path } from './located.ts';
import { itemShapeOf } from './shape-parts.ts';

/** The keys of the object that the shape has at a path; [] when it is no object, or may have any keys. */
export function keysAt(shape: z.ZodType, path: Path): string[] {
  const part = shapeAt(shape, path);
  return part instanceof z.ZodObject ? Object.keys(part.shape) : [];
}

/** The words of which the shape takes one at a path; [] when it takes something else. */
export function choicesAt(shape: z.ZodType, path: Path): string[] {
  const part = shapeAt(shape, path);
  return part instanceof z.ZodEnum ? part.options.map(String) : [];
}

function shapeAt(shape: z.ZodType, path: Path): z.ZodType | undefined {
  let part = unwrap(shape);
  for (const key of path) {
    if (part instanceof z.ZodObject) part = unwrap(part.shape[key] as z.ZodType | undefined);
    else if (part instanceof z.ZodArray) part = unwrap(itemShapeOf(part.element));
    else if (part instanceof z.ZodRecord) part = unwrap(part.valueType as z.ZodType);
    else return undefined;
  }
  return part;
}

/** Off with what only says that a part may be absent or null, or checks it first in another way. */
function unwrap(shape: z.ZodType | undefined): z.ZodType | undefined {
  let part = shape;
  for (;;) {
    if (part instanceof z.ZodOptional || part instanceof z.ZodNullable) part = part.unwrap() as z.ZodType;
    else if (part instanceof z.ZodPipe) part = part.out as z.ZodType;
    else return part;
  }
}
