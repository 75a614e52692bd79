// All work of a browser as one file (abatis-work/1): plans, exercises, debriefs, settings, sealed by a hash. Reading checks what each piece is; what it says is checked by its own gate.
import * as z from 'zod/mini';
import { documentKind, hashOfText } from '../../scenario/index.ts';
import { PAPER_KINDS, type Paper, type Work } from '../services.ts';
import { isRunBody } from './read-kept-run.ts';
import { isRecord } from './record.ts';
import { readSheet } from './sheet.ts';
import type { StoredDraft } from './stored.ts';
import { isWorkText } from './work-name.ts';

/** Why a file cannot be read: it is none of ours, made by a newer version, cut or altered. */
export type WorkFault = 'foreign' | 'newer' | 'broken';
export type ReadWork = { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly fault: WorkFault };

const FORMAT = 'abatis-work/1';
/** Bytes that a file of all work may have. */
export const MOST_WORK = 64 * 1024 * 1024;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.gte(0));

const draftShape = z.object({
  scenarioHash: hash,
  id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  revision: count,
  states: z.array(z.string()).check(z.minLength(1), z.maxLength(200)),
  done: count,
  order: z.int(),
});
const paperShape = z.object({ scenarioHash: hash, kind: z.enum(PAPER_KINDS), id, revision: count, body: z.unknown() });
const fileShape = z.object({
  format: z.string(),
  hash,
  work: z.object({ drafts: z.array(z.unknown()), papers: z.array(z.unknown()) }),
});

export function makeWorkText(work: Work): string {
  const { drafts, papers } = work;
  const content = JSON.stringify({ drafts, papers });
  return `{"format":"${FORMAT}","hash":"${hashOfText(content)}","work":${content}}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The pieces of a file as they stand in it; what is no piece at all is left out and counted. */
export function readWork(text: string): ReadWork & { readonly odd?: number } {
  if (!isWorkText(text)) return { ok: false, fault: 'foreign' };
  const file = fileShape.safeParse(parsed(text));
  const format = /"abatis-work\/(\d{1,6})"/.exec(text)?.[1];
  if (format !== undefined && Number(format) > 1) return { ok: false, fault: 'newer' };
  if (!file.success || file.data.format !== FORMAT) return { ok: false, fault: 'broken' };
  const { work } = file.data;
  if (hashOfText(JSON.stringify({ drafts: work.drafts, papers: work.papers })) !== file.data.hash) {
    return { ok: false, fault: 'broken' };
  }
  const drafts = work.drafts.flatMap((one) => draftShape.safeParse(one).data ?? []);
  const papers = work.papers.flatMap((one) => paperShape.safeParse(one).data ?? []);
  const odd = work.drafts.length + work.papers.length - drafts.length - papers.length;
  return { ok: true, work: { drafts, papers: papers.map((one) => ({ ...one, body: one.body })) }, odd };
}

/** Does a draft look like one? Its plans are read by their gate once the scenario is there. */
export function isSoundDraft({ states, scenarioHash }: StoredDraft): boolean {
  return states.every((state) => {
    const plan = parsed(state);
    return documentKind(plan) === 'plan' && isRecord(plan) && plan.scenarioHash === scenarioHash;
  });
}

/** Does a paper hold what its kind says? */
export function isSoundPaper({ kind, body }: Paper): boolean {
  switch (kind) {
    case 'run':
      return isRunBody(body);
    case 'debrief':
      return readSheet(body) !== undefined || (isRecord(body) && body.seen === true);
    case 'settings':
      return isRecord(body);
  }
}

/** What a piece is called: a draft by its name, an exercise by the name that somebody gave it, '' = nobody has. */
export function nameOfPaper({ kind, body }: Paper): string {
  if (!isRecord(body)) return '';
  const name = kind === 'run' ? body.name : kind === 'debrief' ? body.plan : '';
  return typeof name === 'string' ? name : '';
}
