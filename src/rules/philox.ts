// Keyed draws: Philox 4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (SC 2011), CH-2.

const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;
const ROUNDS = 10;

/** Upper 32 bits of the 64-bit product of two unsigned 32-bit numbers. No sum on the way is beyond 32 bits. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const other = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (other >>> 16)) | 0;
}

/**
 * The whole block of four words for a key (k0, k1) and a counter (c0 … c3), written into `out` (length 4).
 * Checked against the known answers that the authors published.
 */
export function philoxInto(
  out: Int32Array,
  k0: number,
  k1: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
): void {
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = multiplyHigh(M1, c2);
    const low1 = Math.imul(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/** The first word of the block, as a signed 32-bit number. Of the last two rounds only what that word hangs on. */
function firstWord(k0: number, k1: number, turn: number, place: number, actor: number, purpose: number): number {
  let c0 = turn;
  let c1 = place;
  let c2 = actor;
  let c3 = purpose;
  for (let round = 2; round < ROUNDS; round++) {
    const high0 = multiplyHigh(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = multiplyHigh(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = Math.imul(M1, c2);
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  const last = multiplyHigh(M0, c0) ^ c3 ^ k1;
  return multiplyHigh(M1, last) ^ Math.imul(M1, c2) ^ (k0 + W0);
}

/** The draw of CH-2: the first word of the block, as an unsigned 32-bit number. */
export function draw(k0: number, k1: number, turn: number, place: number, actor: number, purpose: number): number {
  return firstWord(k0, k1, turn, place, actor, purpose) >>> 0;
}

/** Its upper 16 bits, with which a chance is compared (CH-1): small enough to need no memory of its own. */
export function upperHalf(k0: number, k1: number, turn: number, place: number, actor: number, purpose: number): number {
  return firstWord(k0, k1, turn, place, actor, purpose) >>> 16;
}
