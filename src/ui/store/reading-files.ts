// Files that are opened: their text, and what they say they are.
import { documentKind, MAX_BYTES, memberOf, readJson } from '../../scenario/index.ts';
import type { DocumentKind } from '../../scenario/index.ts';
import { REMARKS_FORMAT } from '../model/formats.ts';
import { isWorkName, isWorkText } from '../model/work-name.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';

/** Where the open scenario comes from. */
export interface Source {
  /** Id in the list of shipped scenarios; undefined = a file. */
  readonly shipped: string | undefined;
  readonly fileName: string;
  readonly text: string;
}

/** Hands on the text of a file; where there is none to be had, the person is told. */
export async function readFile(
  file: File,
  notices: Notices,
  open: (fileName: string, content: string) => Promise<void>,
): Promise<void> {
  if (file.size > MAX_BYTES && !isWorkName(file.name)) {
    notices.add({ kind: 'error', title: text.files.tooBig(file.name) });
    return;
  }
  const content = await file.text().catch(() => undefined);
  if (content === undefined) notices.add({ kind: 'error', title: text.files.unreadable(file.name) });
  else await open(file.name, content);
}

/** Where a file that cannot be read says what it is. */
const SAID = /"format"\s*:\s*"([^"]{1,40})"/;

/** What a file says it is, also when the rest cannot be read, so that its own reader says what is wrong; a scenario when it says nothing. */
export function kindOf(content: string): DocumentKind | 'remarks' | 'work' {
  if (isWorkText(content)) return 'work';
  const json = readJson(content);
  const value: unknown = json.ok ? json.value.value : { format: SAID.exec(content)?.[1] };
  if (memberOf(value, 'format') === REMARKS_FORMAT) return 'remarks';
  return documentKind(value) ?? 'scenario';
}

/** A scenario's text as one that comes from a file, and not with the page. */
export function asFile(fileName: string, text: string): Source {
  return { shipped: undefined, fileName, text };
}
