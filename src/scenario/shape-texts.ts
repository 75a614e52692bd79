// The shape of format abatis-text/1: a scenario's words in another language.
import * as z from 'zod/mini';
import * as limits from './limits.ts';
import { idShape, lineShape, listShape, tableShape } from './shape-parts.ts';

export const TEXTS_FORMAT = 'abatis-text/1';

/** Lists of a scenario whose entries have names, and how many entries one has at most. */
const NAMED = {
  terrains: limits.MAX_TERRAINS,
  features: limits.MAX_FEATURES,
  zones: limits.MAX_ZONES,
  catalogue: limits.MAX_KINDS,
  columns: limits.MAX_COLUMNS,
  posts: limits.MAX_POSTS,
  periods: limits.MAX_PERIODS,
  stores: limits.MAX_STORES,
  treaties: limits.MAX_TREATIES,
  contamination: limits.MAX_CONTAMINATION,
  messages: limits.MAX_MESSAGES,
  triggers: limits.MAX_TRIGGERS,
} as const;
export type NamedList = keyof typeof NAMED;
export const NAMED_LISTS = Object.keys(NAMED) as readonly NamedList[];

/** The part of a plan file's name after the scenario's id. */
const planKeyShape = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
/** Names by id. */
const namesOf = (most: number) => z.optional(tableShape(idShape, lineShape(120), most));
const article = z.optional(lineShape(200));
const paragraphs = (count: number, most: number) => z.optional(listShape(lineShape(most), count));

export const textsShape = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(300))),
  format: z.literal(TEXTS_FORMAT),
  scenario: idShape.check(z.describe('The id of the scenario.')),
  language: z
    .string()
    .check(z.regex(/^[a-z]{2,3}$/), z.describe('The language: two or three letters (BCP 47), "pl" for Polish.')),
  title: z.optional(lineShape(120)),
  summary: z.optional(lineShape(600)),
  briefing: paragraphs(24, 2000),
  learning: paragraphs(12, 400),
  questions: paragraphs(12, 400),
  sides: z.optional(z.strictObject({ laying: z.optional(lineShape(60)), moving: z.optional(lineShape(60)) })),
  names: z
    .optional(
      z.strictObject({
        terrains: namesOf(NAMED.terrains),
        features: namesOf(NAMED.features),
        zones: namesOf(NAMED.zones),
        catalogue: namesOf(NAMED.catalogue),
        columns: namesOf(NAMED.columns),
        posts: namesOf(NAMED.posts),
        periods: namesOf(NAMED.periods),
        stores: namesOf(NAMED.stores),
        treaties: namesOf(NAMED.treaties),
        contamination: namesOf(NAMED.contamination),
        messages: namesOf(NAMED.messages),
        triggers: namesOf(NAMED.triggers),
      }),
    )
    .check(z.describe('Names in place of the scenario’s own, by id.')),
  articles: z
    .optional(tableShape(idShape, z.strictObject({ article, exitArticle: article }), limits.MAX_TREATIES))
    .check(z.describe('How the articles of treaties are cited, by id of the treaty.')),
  law: z.optional(z.strictObject({ recording: article, marking: article, remote: article, civilians: article })),
  plans: z
    .optional(tableShape(planKeyShape, lineShape(60), 64))
    .check(z.describe('Names of the example plans, by the part of their files’ names after the scenario’s id.')),
  groups: z
    .optional(tableShape(planKeyShape, tableShape(idShape, lineShape(60), limits.MAX_GROUPS), 64))
    .check(z.describe('Names of the groups of belts in the example plans, by the same part and the id of the group.')),
});
export type TextsDocument = z.infer<typeof textsShape>;
