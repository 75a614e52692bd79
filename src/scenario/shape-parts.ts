// The small shapes from which those of the file formats are made. Zod states them once, for checking and for the JSON Schema.
import * as z from 'zod/mini';
import { CERTAIN } from '../rules/index.ts';
import { MAX_EFFORT, MAX_POINTS, MAX_TURNS } from './limits.ts';
import { isPlainLine } from './quote.ts';

// Without this zod would try to compile its checks, which a page's content security policy forbids.
z.config({ jitless: true });

/** What every id looks like. Ids are compared and kept in Maps, never used as keys of objects. */
export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

export const idShape = z
  .string()
  .check(z.regex(ID_PATTERN), z.describe('An id: a letter, then up to 39 letters, digits or hyphens.'));
export const chanceShape = whole(0, CERTAIN).check(z.describe('A chance out of 65,536: 0 = never, 65,536 = always.'));

/** Whole numbers from least to most. */
export function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most));
}

/** One line of an author's text, from 1 to `most` UTF-16 code units. */
export function lineShape(most: number) {
  return z.string().check(z.minLength(1), z.maxLength(most), z.refine(isPlainLine));
}

/** Faulty items of one list of which anything is said. Zod would gather them all, and its stack has an end. */
const MAX_FAULTY_ITEMS = 20;

/** What stands for the items in the lists made here → their shape, for what reads shapes. */
const itemShapes = new WeakMap<object, z.ZodMiniType>();

/** The shape of a list's items, for the element of a list made here; undefined for anything else. */
export function itemShapeOf(element: object): z.ZodMiniType | undefined {
  return itemShapes.get(element);
}

/** A list. Too long a list is one problem, whatever its items; of faulty items only the first are told. */
export function listShape<T extends z.ZodMiniType>(item: T, most: number, least = 0): z.ZodMiniType<z.infer<T>[]> {
  const element = z.unknown();
  itemShapes.set(element, item);
  const list = z
    .array(element)
    .check(z.minLength(least), z.maxLength(most, { abort: true }))
    .check(
      z.superRefine((items: readonly unknown[], context) => {
        let faulty = 0;
        for (let i = 0; i < items.length && faulty < MAX_FAULTY_ITEMS; i++) {
          const result = item.safeParse(items[i]);
          if (result.success) continue;
          faulty++;
          for (const issue of result.error.issues) context.addIssue({ ...issue, path: [i, ...issue.path] });
        }
      }),
    );
  return list as unknown as z.ZodMiniType<z.infer<T>[]>;
}

/** An object with any keys of one pattern; their number is checked first, as for a list. */
export function tableShape<T extends z.ZodMiniType>(key: z.ZodMiniString, item: T, most: number) {
  const few = z.custom<Record<string, unknown>>(
    (value) => typeof value !== 'object' || value === null || Object.keys(value).length <= most,
  );
  return z.pipe(few, z.record(key, item) as z.ZodMiniRecord<z.ZodMiniString, T>);
}

/** What a JSON Schema says of a part: a shape, or some JSON of its own. */
export type Published = z.ZodMiniType | { readonly json: object };

/** What stands for parts whose form is seen only when they are read → what a JSON Schema says of them. */
const publishedForms = new WeakMap<object, () => Published>();

/** A part whose form is seen first when it is read, so that its problems can be told; `published` is its JSON Schema. */
export function lateShape<T>(published: () => Published): z.ZodMiniType<T> {
  const shape = z.unknown();
  publishedForms.set(shape, published);
  return shape as z.ZodMiniType<T>;
}

/** What a JSON Schema says of a part made by `lateShape`; undefined for anything else. */
export function publishedFormOf(shape: object): Published | undefined {
  return publishedForms.get(shape)?.();
}

/** Something for each mover class. */
export function perClassShape<T extends z.ZodMiniType>(item: T) {
  return z.strictObject({ foot: item, wheeled: item, tracked: item, engineer: item });
}

/** Something for each method. */
export function perMethodShape<T extends z.ZodMiniType>(item: T) {
  return z.strictObject({ hand: item, mechanical: item, rapid: item });
}

/** Longest run of a scenario in minutes: MAX_TURNS turns of an hour. */
export const MAX_MINUTES = MAX_TURNS * 60;

export const pointsShape = whole(0, MAX_POINTS);
export const effortShape = whole(0, MAX_EFFORT);

// Places and dates are text whose meaning is said later: what is wrong with one is told by what reads it.
const HEX = '[0-9]{1,3},[0-9]{1,3}';
const DIRECTION = '(E|NE|NW|W|SW|SE|N|S)';
export const hexText = z
  .string()
  .check(z.maxLength(24), z.meta({ pattern: `^${HEX}$`, description: 'A hex: "column,row" from "0,0".' }));
export const sideText = z
  .string()
  .check(
    z.maxLength(24),
    z.meta({ pattern: `^${HEX}/${DIRECTION}$`, description: 'A hexside: "column,row/DIRECTION".' }),
  );
export const placeText = z.string().check(
  z.maxLength(24),
  z.meta({
    pattern: `^${HEX}(/${DIRECTION})?$`,
    description: 'A hex, "column,row", or a hexside, "column,row/DIRECTION".',
  }),
);
export const regionText = z.string().check(
  z.maxLength(24),
  z.meta({
    pattern: `^${HEX}(\\.\\.${HEX})?$`,
    description: 'A hex, "column,row", or all from one corner to another, "column,row..column,row".',
  }),
);
export const dateText = z
  .string()
  .check(z.maxLength(24), z.meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'A date: "YYYY-MM-DD".' }));
