// The name and version of a file's format, which is looked at before anything else in it.
import type { Located } from './located.ts';
import { memberOf } from './located.ts';
import { suggest } from './nearest.ts';
import { report } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';

export const DOCUMENT_KINDS = ['scenario', 'plan', 'transcript'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const NAME = /^abatis-([a-z]{1,20})\/([1-9]\d{0,5})$/;
const VERSION = 1;

/** Is the document of this format and version? If not, that is reported, and nothing else in it is worth a word. */
export function checkFormat(sink: Sink, located: Located, kind: DocumentKind): boolean {
  const wanted = `abatis-${kind}/${VERSION}`;
  const { value } = located;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `A ${kind} is an object {…}; this is something else.`;
    report(sink, located, [], {
      code: 'format/not-an-object',
      message,
      hint: `Begin with {"format": "${wanted}", …}.`,
    });
    return false;
  }
  const format = memberOf(value, 'format');
  if (format === wanted) return true;
  if (format === undefined) {
    const message = 'The key "format" is missing, so that nobody can tell what this is.';
    report(sink, located, [], { code: 'format/missing', message, hint: `Add "format": "${wanted}".` });
  } else if (typeof format !== 'string') {
    const message = 'The format is not a text.';
    report(sink, located, ['format'], { code: 'format/unknown', message, hint: `Write "${wanted}".` });
  } else sayWrongFormat(sink, located, format, wanted);
  return false;
}

function sayWrongFormat(sink: Sink, located: Located, format: string, wanted: string): void {
  const [, kind, version] = NAME.exec(format) ?? [];
  const known = kind !== undefined && (DOCUMENT_KINDS as readonly string[]).includes(kind);
  if (known && Number(version) > VERSION) {
    const message = `This file was made by a newer version of Abatis: its format is ${quoted(format)}, and this version reads up to /${VERSION}.`;
    report(sink, located, ['format'], {
      code: 'format/newer',
      message,
      hint: 'Open it with that version; nothing was changed.',
    });
  } else if (known) {
    const message = `This is ${quoted(format)}; here a file of format "${wanted}" is read.`;
    report(sink, located, ['format'], { code: 'format/other', message, hint: `Choose a file of format "${wanted}".` });
  } else {
    const message = `${quoted(format)} is not a format of Abatis.`;
    report(sink, located, ['format'], { code: 'format/unknown', message, hint: suggest(format, [wanted]) });
  }
}

/** What a document says it is, of whatever version; undefined when it does not say so in a way we know. */
export function documentKind(value: unknown): DocumentKind | undefined {
  const format = memberOf(value, 'format');
  const [, name] = (typeof format === 'string' ? NAME.exec(format) : null) ?? [];
  return DOCUMENT_KINDS.find((kind) => kind === name);
}
