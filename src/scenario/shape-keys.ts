// Which keys a zod shape knows at a path: what "did you mean" may suggest, and what a newer format knows.
import * as z from 'zod/mini';
import type { Path } from './located.ts';
import { itemShapeOf } from './shape-parts.ts';

/** The keys of the object that the shape has at a path; [] when it is no object, or may have any keys. */
export function keysAt(shape: z.ZodMiniType, path: Path): string[] {
  const part = shapeAt(shape, path);
  return part instanceof z.ZodMiniObject ? Object.keys(part.shape) : [];
}

/** The words of which the shape takes one at a path; [] when it takes something else. */
export function choicesAt(shape: z.ZodMiniType, path: Path): string[] {
  const part = shapeAt(shape, path);
  return part instanceof z.ZodMiniEnum ? part.options.map(String) : [];
}

function shapeAt(shape: z.ZodMiniType, path: Path): z.ZodMiniType | undefined {
  let part = unwrap(shape);
  for (const key of path) {
    if (part instanceof z.ZodMiniObject) part = unwrap(part.shape[key] as z.ZodMiniType | undefined);
    else if (part instanceof z.ZodMiniArray) part = unwrap(itemShapeOf(part.def.element));
    else if (part instanceof z.ZodMiniRecord) part = unwrap(part.def.valueType as z.ZodMiniType);
    else return undefined;
  }
  return part;
}

/** Off with what only says that a part may be absent or null, or checks it first in another way. */
function unwrap(shape: z.ZodMiniType | undefined): z.ZodMiniType | undefined {
  let part = shape;
  for (;;) {
    if (part instanceof z.ZodMiniOptional || part instanceof z.ZodMiniNullable)
      part = part.def.innerType as z.ZodMiniType;
    else if (part instanceof z.ZodMiniPipe) part = part.def.out as z.ZodMiniType;
    else return part;
  }
}
