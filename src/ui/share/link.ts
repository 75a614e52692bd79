// A link that carries a scenario, a plan and how to play it, in its fragment: deflated JSON as base64url (RFC 1951, RFC 4648 §5).
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { LAYING_POLICIES, POLICIES } from '../../exercise/index.ts';
import type { Control } from '../../exercise/index.ts';

/** A shipped scenario is named; any other is carried as its file's text. */
export type LinkedScenario =
  | { readonly id: string; readonly hash: string }
  | { readonly file: string; readonly text: string };

export interface Link {
  readonly scenario: LinkedScenario;
  /** Text of a plan file. */
  readonly plan?: string;
  readonly seed?: string;
  readonly control?: Control;
}

/** Why a link cannot be read: it is none of ours, made by a newer version, cut or altered, or would be larger than any file of ours. */
export type LinkFault = 'foreign' | 'newer' | 'broken' | 'tooBig';
export type ReadLink = { readonly ok: true; readonly link: Link } | { readonly ok: false; readonly fault: LinkFault };

/** The version of links that is made; a fragment begins with it. */
const VERSION = 1;
/** Bytes that a link may inflate to. */
const MOST_BYTES = 9 * 1024 * 1024;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  // In parts: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Inflates no more than MOST_BYTES, so that a small link cannot fill the memory. */
function inflate(bytes: Uint8Array): Uint8Array | 'broken' | 'tooBig' {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
    isWhole = isLast;
  });
  try {
    for (let i = 0; i < bytes.length && size <= MOST_BYTES; i += 4096) {
      stream.push(bytes.subarray(i, i + 4096), i + 4096 >= bytes.length);
    }
  } catch {
    return 'broken';
  }
  if (size > MOST_BYTES) return 'tooBig';
  if (!isWhole) return 'broken';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The fragment of a link, without the "#". */
export function makeLink(link: Link): string {
  return `${VERSION}.${toBase64Url(deflateSync(strToU8(JSON.stringify(link)), { level: 9 }))}`;
}

/** Does a fragment look like one of ours? Anything else is not for us to complain of. */
export function isLink(fragment: string): boolean {
  return /^\d{1,3}\.[\w-]+$/.test(fragment);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function scenarioOf(value: unknown): LinkedScenario | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, hash, file, text } = value as Readonly<Record<string, unknown>>;
  if (isText(id) && isText(hash)) return { id, hash };
  return isText(file) && isText(text) ? { file, text } : undefined;
}

function controlOf(value: unknown): Control | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { moving, laying } = value as Readonly<Record<string, unknown>>;
  const first = [...POLICIES, 'player' as const].find((name) => name === moving);
  const second = [...LAYING_POLICIES, 'player' as const].find((name) => name === laying);
  return first === undefined || second === undefined ? undefined : { moving: first, laying: second };
}

/** What is in a link; whatever in it may be wrong. The scenario and the plan are texts still, to be read like files. */
function linkOf(value: unknown): Link | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { scenario, plan, seed, control } = value as Readonly<Record<string, unknown>>;
  const named = scenarioOf(scenario);
  const fits = [plan, seed].every((part) => part === undefined || isText(part));
  const played = controlOf(control);
  if (named === undefined || !fits || (control !== undefined && played === undefined)) return undefined;
  return { scenario: named, plan: plan as string | undefined, seed: seed as string | undefined, control: played };
}

/** Reads a fragment (without the "#"). Never throws. */
export function readLink(fragment: string): ReadLink {
  const [version, body] = fragment.split('.', 2);
  if (!isLink(fragment)) return { ok: false, fault: 'foreign' };
  if (Number(version) !== VERSION) return { ok: false, fault: Number(version) > VERSION ? 'newer' : 'foreign' };
  const bytes = fromBase64Url(body);
  const inflated = bytes === undefined ? 'broken' : inflate(bytes);
  if (typeof inflated === 'string') return { ok: false, fault: inflated };
  try {
    const link = linkOf(JSON.parse(strFromU8(inflated)));
    return link === undefined ? { ok: false, fault: 'broken' } : { ok: true, link };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}
