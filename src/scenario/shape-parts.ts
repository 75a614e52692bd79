// The small shapes from which those of the file formats are made. Zod states them once, for checking and for the JSON Schema.
import * as z from 'zod';
import { MAX_BELT_LENGTH, MAX_EFFORT, MAX_POINTS } from './limits.ts';
import { isPlainLine } from './quote.ts';
import { CERTAIN, COMPONENT_CLASSES, FAMILIES, LIES } from '../rules/index.ts';

// Without this zod would try to compile its checks, which a page's content security policy forbids.
z.config({ jitless: true });

/** What every id looks like. Ids are compared and kept in Maps, never used as keys of objects. */
export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

export const idShape = z
  .string()
  .regex(ID_PATTERN)
  .describe('An id: a letter, then up to 39 letters, digits or hyphens.');
export const chanceShape = whole(0, CERTAIN).describe('A chance out of 65,536: 0 = never, 65,536 = always.');

/** Whole numbers from least to most. */
export function whole(least: number, most: number) {
  return z.int().min(least).max(most);
}

/** One line of an author's text, from 1 to `most` UTF-16 code units. */
export function lineShape(most: number) {
  return z.string().min(1).max(most).refine(isPlainLine);
}

/** Faulty items of one list of which anything is said. Zod would gather them all, and its stack has an end. */
const MAX_FAULTY_ITEMS = 20;

/** What stands for the items in the lists made here → their shape, for what reads shapes. */
const itemShapes = new WeakMap<object, z.ZodType>();

/** The shape of a list's items, for the element of a list made here; undefined for anything else. */
export function itemShapeOf(element: object): z.ZodType | undefined {
  return itemShapes.get(element);
}

/** A list. Too long a list is one problem, whatever its items; of faulty items only the first are told. */
export function listShape<T extends z.ZodType>(item: T, most: number, least = 0): z.ZodType<z.infer<T>[]> {
  const element = z.unknown();
  itemShapes.set(element, item);
  const list = z
    .array(element)
    .min(least)
    .max(most, { abort: true })
    .superRefine((items, context) => {
      let faulty = 0;
      for (let i = 0; i < items.length && faulty < MAX_FAULTY_ITEMS; i++) {
        const result = item.safeParse(items[i]);
        if (result.success) continue;
        faulty++;
        for (const issue of result.error.issues) context.addIssue({ ...issue, path: [i, ...issue.path] });
      }
    });
  return list as unknown as z.ZodType<z.infer<T>[]>;
}

/** An object with any keys of one pattern; their number is checked first, as for a list. */
export function tableShape<T extends z.ZodType>(key: z.ZodString, item: T, most: number) {
  const few = z.custom<Record<string, unknown>>(
    (value) => typeof value !== 'object' || value === null || Object.keys(value).length <= most,
  );
  return few.pipe(z.record(key, item) as z.ZodRecord<z.ZodString, T>);
}

/** Something for each mover class. */
export function perClassShape<T extends z.ZodType>(item: T) {
  return z.strictObject({ foot: item, wheeled: item, tracked: item, engineer: item });
}

function perMethodShape<T extends z.ZodType>(item: T) {
  return z.strictObject({ hand: item, mechanical: item, rapid: item });
}

export const terrainShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  cost: perClassShape(whole(1, 1000).nullable()).describe('Minutes to enter; null = impassable (MP-2).'),
});

export const featureShape = z.strictObject({
  id: idShape,
  name: lineShape(60),
  cross: perClassShape(whole(0, 1000).nullable()).describe(
    'Minutes added by crossing; null = cannot be crossed (MP-3).',
  ),
});

const biteShape = z.strictObject({
  hazard: chanceShape,
  force: whole(0, 1000).nullable().describe('Minutes for each row when forced; null = cannot be forced (EN-4).'),
});

const componentShape = z.strictObject({
  class: z.enum(COMPONENT_CLASSES),
  bite: perClassShape(biteShape.nullable()).describe('null = the class passes as if nothing were there (EN-1).'),
  work: perMethodShape(whole(1, 1000).nullable()).describe('Team-minutes to sweep a row; null = cannot (CL-2).'),
  hazard: perMethodShape(chanceShape).describe('Of losing a strength step while sweeping a row (CL-4).'),
  miss: perMethodShape(chanceShape).describe('That a first sweep misses something in a row (CL-5).'),
});

const kindFields = {
  name: lineShape(60),
  family: z.enum(FAMILIES),
  lies: z.enum(LIES),
  components: listShape(componentShape, 4, 1),
  cost: whole(0, 1000).describe('Points for each segment and row.'),
  effort: whole(0, 10_000).describe('Crew-minutes for each segment and row.'),
  maxDepth: whole(1, 3),
  maxLength: whole(1, MAX_BELT_LENGTH),
  visibility: chanceShape,
};
const kindTerrains = listShape(idShape, 64, 1)
  .optional()
  .describe('Terrains on which it can lie; absent = anywhere (OB-6).');

/** A whole new kind of obstacle. */
export const kindShape = z.strictObject({ id: idShape, ...kindFields, terrains: kindTerrains });
/** A stock kind with some of its fields replaced. */
export const likeShape = z.strictObject({
  like: idShape.describe('The stock kind to copy; the fields given here replace its own.'),
  id: idShape,
  ...z.strictObject(kindFields).partial().shape,
  terrains: kindTerrains,
});

export const budgetShape = z.strictObject({ points: whole(0, MAX_POINTS), effort: whole(0, MAX_EFFORT) });
