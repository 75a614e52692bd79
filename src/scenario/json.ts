// Strict JSON with places: unknown text → a value of which every part knows its line and column, or what is wrong with the text.
import { MAX_BYTES, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { lineStarts, pointerOf, positionOf } from './located.ts';
import type { Located, Source, Spans } from './located.ts';
import { checkNumber, checkString } from './json-scalars.ts';
import { makeSink, printablePart, reportAt, resultOf } from './problems.ts';
import type { Complaint, Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { explainToken, makeTokens, nextToken, tokenValue } from './tokens.ts';
import type { Expected, Token, Tokens } from './tokens.ts';
import type { Result } from './types.ts';
import { utf8Length } from './utf8.ts';
import { en } from '../rules/index.ts';

interface Frame {
  readonly value: Record<string, unknown> | unknown[];
  readonly spans: Spans;
  /** Of the bracket that opened it. */
  readonly opened: number;
  /** Objects: the member whose value comes next; undefined = a repeated key, whose value is dropped. */
  key: string | undefined;
}

interface Reader {
  readonly tokens: Tokens;
  readonly sink: Sink;
  readonly lines: readonly number[];
  readonly spans: Map<object, Spans>;
  readonly frames: Frame[];
  root: unknown;
  start: number;
  values: number;
}

/** What may come next. */
type Expect = 'value' | 'itemOrEnd' | 'key' | 'keyOrEnd' | 'commaOrEnd' | 'stop';

/**
 * Reads JSON as RFC 8259 has it, and more strictly: no key twice, only whole numbers from −(2^53 − 1) to 2^53 − 1 written
 * in plain digits, no −0, no lone surrogates, at most 8 MB, 64 levels and a million values. A byte order mark is skipped.
 * Objects of the value have no prototype, so that no key of a file can mean anything to the program.
 */
export function readJson(text: string): Result<Located> {
  const sink = makeSink();
  return resultOf(sink, readJsonInto(sink, text));
}

/**
 * The same, but the problems go to `sink`. Undefined when the text has no readable structure; a value in which single
 * numbers are undefined, or repeated keys are dropped, when only those were at fault, so that more can be said.
 */
export function readJsonInto(sink: Sink, text: string): Located | undefined {
  const refuse = (complaint: Complaint) => reportAt(sink, { lines: [0] }, 0, '', complaint);
  if (utf8Length(text, MAX_BYTES) > MAX_BYTES) {
    const hint = en`Split it, or make the map smaller: a 512 by 512 map fits easily.`;
    refuse({ code: 'json/too-large', message: en`The file is larger than 8 MB.`, hint });
    return undefined;
  }
  const lines = lineStarts(text);
  const tokens = makeTokens(text, lines[0]);
  const reader: Reader = { tokens, sink, lines, spans: new Map(), frames: [], root: undefined, start: 0, values: 0 };
  if (tokens.text.length === tokens.offset) {
    refuse({ code: 'json/empty', message: en`The file is empty.`, hint: en`Choose a scenario or a plan file.` });
    return undefined;
  }
  return readDocument(reader) ? { value: reader.root, path: [], source: sourceOf(reader, text) } : undefined;
}

function sourceOf(reader: Reader, text: string): Source {
  return { text, root: reader.root, start: reader.start, spans: reader.spans, lines: reader.lines };
}

/** Reads the whole text without recursion; false after the first fault of structure. */
function readDocument(reader: Reader): boolean {
  let expect: Expect = 'value';
  do {
    expect = take(reader, nextToken(reader.tokens), expect);
  } while (expect !== 'stop' && (expect !== 'commaOrEnd' || reader.frames.length > 0));
  if (expect === 'stop') return false;
  const token = nextToken(reader.tokens);
  if (token.kind === 'end') return true;
  fail(reader, token, 'commaOrEnd');
  return false;
}

function take(reader: Reader, token: Token, expect: Expect): Expect {
  if (token.error !== undefined) return fail(reader, token, expect);
  const frame = reader.frames.at(-1);
  const closing = frame !== undefined && token.kind === (Array.isArray(frame.value) ? ']' : '}');
  if (closing && (expect === 'commaOrEnd' || expect === 'itemOrEnd' || expect === 'keyOrEnd')) {
    reader.frames.pop();
    return 'commaOrEnd';
  }
  if (expect === 'commaOrEnd') {
    if (token.kind !== ',' || frame === undefined) return fail(reader, token, expect);
    return Array.isArray(frame.value) ? 'value' : 'key';
  }
  if (expect === 'key' || expect === 'keyOrEnd') return takeKey(reader, token, expect);
  return takeValue(reader, token, expect);
}

function takeKey(reader: Reader, token: Token, expect: Expect): Expect {
  if (token.kind !== 'string') return fail(reader, token, expect);
  const frame = reader.frames[reader.frames.length - 1];
  const key = tokenValue(reader.tokens);
  const { members, offsets } = frame.spans;
  if (members?.has(key)) {
    frame.key = undefined;
    complain(reader, token.offset, [...pathOf(reader), key], {
      code: 'json/duplicate-key',
      message: en`The key ${quoted(key)} comes twice in this object.`,
      hint: en`Keep one of the two; of two, programs would silently use either.`,
    });
  } else {
    const fault = checkString(key);
    if (fault !== undefined) complain(reader, token.offset, pathOf(reader), fault);
    members?.set(key, members.size);
    offsets.push(token.offset, token.offset);
    frame.key = key;
  }
  const colon = nextToken(reader.tokens);
  if (colon.kind === ':') return 'value';
  explainFailure(reader, colon, 'colon');
  return 'stop';
}

function takeValue(reader: Reader, token: Token, expect: Expect): Expect {
  reader.values++;
  if (reader.values > MAX_VALUES) {
    const hint = en`Write zones as rectangles ("0,0..9,4") rather than hex by hex.`;
    complain(reader, token.offset, [], {
      code: 'json/too-many',
      message: en`The file holds over a million values.`,
      hint,
    });
    return 'stop';
  }
  switch (token.kind) {
    case '{':
      return open(reader, token, Object.create(null) as Record<string, unknown>, 'keyOrEnd');
    case '[':
      return open(reader, token, [], 'itemOrEnd');
    case 'string': {
      const value = tokenValue(reader.tokens);
      return put(reader, token, value, checkString(value));
    }
    case 'number': {
      const read = checkNumber(tokenValue(reader.tokens));
      return put(reader, token, read.value, read.fault);
    }
    case 'true':
    case 'false':
      return put(reader, token, token.kind === 'true', undefined);
    case 'null':
      return put(reader, token, null, undefined);
    default:
      return fail(reader, token, expect);
  }
}

function open(reader: Reader, token: Token, value: Frame['value'], expect: Expect): Expect {
  if (reader.frames.length === MAX_DEPTH) {
    const hint = en`No file of ours needs more than a few: look for brackets that are not closed.`;
    const message = en`Arrays and objects are nested deeper than ${MAX_DEPTH}.`;
    complain(reader, token.offset, [], { code: 'json/too-deep', message, hint });
    return 'stop';
  }
  put(reader, token, value, undefined);
  const spans: Spans = { members: Array.isArray(value) ? undefined : new Map(), offsets: [] };
  reader.spans.set(value, spans);
  reader.frames.push({ value, spans, opened: token.offset, key: undefined });
  return expect;
}

/** Puts a value where it belongs, and says what is wrong with it. */
function put(reader: Reader, token: Token, value: unknown, fault: Complaint | undefined): Expect {
  const frame = reader.frames.at(-1);
  if (fault !== undefined) {
    const path = [...pathOf(reader)];
    if (frame !== undefined && Array.isArray(frame.value)) path.push(String(frame.value.length));
    else if (frame?.key !== undefined) path.push(frame.key);
    complain(reader, token.offset, path, fault);
    if (value === undefined) reader.sink.unread.add(pointerOf(path));
  }
  if (frame === undefined) {
    reader.root = value;
    reader.start = token.offset;
  } else if (Array.isArray(frame.value)) {
    frame.value.push(value);
    frame.spans.offsets.push(token.offset);
  } else if (frame.key !== undefined) {
    frame.value[frame.key] = value;
    frame.spans.offsets[frame.spans.offsets.length - 1] = token.offset;
  }
  return 'commaOrEnd';
}

/** The path of the innermost open array or object. */
function pathOf(reader: Reader): string[] {
  return reader.frames
    .slice(0, -1)
    .map(({ value, key }) => (Array.isArray(value) ? String(value.length - 1) : (key ?? '')));
}

function complain(reader: Reader, offset: number, path: readonly string[], complaint: Complaint): void {
  reportAt(reader.sink, reader, offset, pointerOf(printablePart(path)), complaint);
}

function fail(reader: Reader, token: Token, expect: Expect): Expect {
  const outside = expect === 'commaOrEnd' && reader.frames.length === 0;
  explainFailure(reader, token, outside || expect === 'stop' ? 'end' : expect);
  return 'stop';
}

function explainFailure(reader: Reader, token: Token, expected: Expected): void {
  const opened = reader.frames.at(-1)?.opened;
  const line = opened === undefined ? undefined : positionOf(reader, opened).line;
  const { offset, complaint } = explainToken(reader.tokens, token, expected, line);
  complain(reader, offset, [], complaint);
}
