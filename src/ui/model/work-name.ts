// How a file of all work of a browser is told from others before it is read.

export const WORK_FILE = 'abatis-work.json';

/** Is a text, as it seems, a file of all work? */
export function isWorkText(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"abatis-work\//.test(text);
}

/** Is it the name of one? Such files may be larger than others. */
export function isWorkName(name: string): boolean {
  return /^abatis-work.*\.json$/i.test(name);
}
