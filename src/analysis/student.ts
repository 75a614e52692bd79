// Student's t at any level: for simultaneous intervals, of which each needs a smaller tail than 5 % (ME-16). Square roots only.

/** Above so many degrees of freedom the point of 1,000 is taken, which is wider by less than 1 in 100. */
const MOST_FREEDOM = 1000;
const THOUSAND = 1000;

/**
 * P(|T| ≤ t) for an even number of degrees of freedom, where the integral of the density is a finite sum
 * (Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.7.4).
 */
function insideT(t: number, freedom: number): number {
  const cosine2 = freedom / (freedom + t * t);
  let term = 1;
  let sum = 1;
  for (let k = 1; k < freedom / 2; k++) {
    term *= (cosine2 * (2 * k - 1)) / (2 * k);
    sum += term;
  }
  return (t * sum) / Math.sqrt(freedom + t * t);
}

const known = new Map<number, number>();

/**
 * The least t in thousandths outside which Student's distribution has no more than 5 % ÷ `parts` on both sides together. An odd number of
 * degrees of freedom takes the point of the even one below it, and above 1,000 that of 1,000: both are wider.
 * Undefined below two degrees of freedom. RangeError when `parts` is no whole number from 1 to 1,000,000.
 */
export function studentPoint(freedom: number, parts: number): number | undefined {
  if (!Number.isInteger(parts) || parts < 1 || parts > 1_000_000) throw new RangeError(`studentPoint: 5 % / ${parts}`);
  const even = Math.min(MOST_FREEDOM, freedom - (freedom % 2));
  if (even < 2) return undefined;
  const key = parts * (MOST_FREEDOM + 1) + even;
  let point = known.get(key);
  if (point === undefined) {
    point = searchPoint(even, 1 - 1 / (20 * parts));
    known.set(key, point);
  }
  return point;
}

/** The least t in thousandths inside which there is at least `share`. */
function searchPoint(freedom: number, share: number): number {
  let high = THOUSAND;
  while (insideT(high / THOUSAND, freedom) < share) high *= 2;
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (insideT(middle / THOUSAND, freedom) < share) low = middle;
    else high = middle;
  }
  return high / THOUSAND;
}
