// The name and version of a file's format, which is looked at before anything else in it.
import type { Located } from './located.ts';
import { memberOf } from './located.ts';
import { suggest } from './nearest.ts';
import { report } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { en, word } from '../rules/index.ts';

/** `text`: a scenario's words in another language. */
export const DOCUMENT_KINDS = ['scenario', 'plan', 'transcript', 'text', 'sweep'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
/** Those that are read in this room. */
export type GateKind = Extract<DocumentKind, 'scenario' | 'plan'>;
/** What has a format of its own: documents, orders that go with a scenario and a plan, and what the shards of a sweep have counted. */
type FormatKind = DocumentKind | 'orders' | 'tallies';

const NAME = /^abatis-([a-z]{1,20})\/([1-9]\d{0,5})$/;
/** The newest version of each format that is read; all from 1 on are. */
const NEWEST: Readonly<Record<FormatKind, FormatVersion>> = {
  scenario: 2,
  plan: 2,
  transcript: 2,
  orders: 1,
  text: 1,
  sweep: 1,
  tallies: 2,
};

/** The versions of formats. */
const VERSIONS = [1, 2] as const;
export type FormatVersion = (typeof VERSIONS)[number];

/** The name of a format as files write it, of the newest version unless said. */
export function formatName(kind: FormatKind, version: FormatVersion = NEWEST[kind]): string {
  return `abatis-${kind}/${version}`;
}

/**
 * The version of a document of this kind. Undefined when it is none, or newer than we know: that is reported, and nothing
 * else in it is worth a word.
 */
export function checkFormat(sink: Sink, located: Located, kind: FormatKind): FormatVersion | undefined {
  const wanted = formatName(kind);
  const { value } = located;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = en`A ${word(kind)} is an object {…}; this is something else.`;
    report(sink, located, [], {
      code: 'format/not-an-object',
      message,
      hint: en`Begin with {"format": "${wanted}", …}.`,
    });
    return undefined;
  }
  const format = memberOf(value, 'format');
  const version = VERSIONS.find((known) => known <= NEWEST[kind] && format === formatName(kind, known));
  if (version !== undefined) return version;
  if (format === undefined) {
    const message = en`The key "format" is missing, so that nobody can tell what this is.`;
    report(sink, located, [], { code: 'format/missing', message, hint: en`Add "format": "${wanted}".` });
  } else if (typeof format !== 'string') {
    const message = en`The format is not a text.`;
    report(sink, located, ['format'], { code: 'format/unknown', message, hint: en`Write "${wanted}".` });
  } else sayWrongFormat(sink, located, format, wanted);
  return undefined;
}

function sayWrongFormat(sink: Sink, located: Located, format: string, wanted: string): void {
  const [, kind, version] = NAME.exec(format) ?? [];
  const known = kind !== undefined && Object.hasOwn(NEWEST, kind);
  const newest = known ? NEWEST[kind as FormatKind] : 0;
  if (known && Number(version) > newest) {
    const message = en`This file was made by a newer version of Abatis: its format is ${quoted(format)}, and this version reads up to /${newest}.`;
    report(sink, located, ['format'], {
      code: 'format/newer',
      message,
      hint: en`Open it with that version; nothing was changed.`,
    });
  } else if (known) {
    const message = en`This is ${quoted(format)}; here a file of format "${wanted}" is read.`;
    report(sink, located, ['format'], {
      code: 'format/other',
      message,
      hint: en`Choose a file of format "${wanted}".`,
    });
  } else {
    const message = en`${quoted(format)} is not a format of Abatis.`;
    report(sink, located, ['format'], { code: 'format/unknown', message, hint: suggest(format, [wanted]) });
  }
}

/** What a document says it is, of whatever version; undefined when it does not say so in a way we know. */
export function documentKind(value: unknown): DocumentKind | undefined {
  const format = memberOf(value, 'format');
  const [, name] = (typeof format === 'string' ? NAME.exec(format) : null) ?? [];
  return DOCUMENT_KINDS.find((kind) => kind === name);
}
