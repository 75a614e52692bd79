// How things look in pictures: a colour and a hatch each, so that colour alone never tells them apart, on paper neither.
import { useId } from 'preact/hooks';

interface Look {
  readonly colour: string;
  /** The lines of a hatch, in a square of 8 by 8. */
  readonly d: string;
}

const LOOKS: readonly Look[] = [
  { colour: '#1f5fa8', d: 'M-2 2 2-2M0 8 8 0M6 10 10 6' },
  { colour: '#a8321a', d: 'M-2 6 2 10M0 0 8 8M6-2 10 2' },
  { colour: '#2f6b4f', d: 'M2 0V8M6 0V8' },
  { colour: '#6a2f86', d: 'M0 2H8M0 6H8' },
  { colour: '#7a4a12', d: 'M0 0 8 8M8 0 0 8' },
  { colour: '#3c3a34', d: 'M2 2h1M6 6h1M6 2h1M2 6h1' },
];

/** The colour of the n-th thing of a picture. */
export function colourOf(index: number): string {
  return LOOKS[index % LOOKS.length].colour;
}

/** The hatches of one picture: put `defs` into its SVG, and give a shape `fill(n)`. */
export function usePatterns() {
  const id = useId();
  return {
    fill: (index: number) => `url(#${id}-hatch-${index % LOOKS.length})`,
    defs: (
      <defs>
        {LOOKS.map(({ colour, d }, i) => (
          <pattern key={colour} id={`${id}-hatch-${i}`} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} fill={colour} fill-opacity={0.16} />
            <path d={d} fill="none" stroke={colour} stroke-width={1.4} />
          </pattern>
        ))}
      </defs>
    ),
  };
}
