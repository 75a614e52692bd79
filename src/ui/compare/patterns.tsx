// How plans look in pictures: a colour and a hatch each, so that colour alone never tells them apart.

const LOOKS = [
  { colour: '#1f5fa8', pattern: 'hatch-0', d: 'M-2 2 2-2M0 8 8 0M6 10 10 6' },
  { colour: '#a8321a', pattern: 'hatch-1', d: 'M-2 6 2 10M0 0 8 8M6-2 10 2' },
  { colour: '#2f6b4f', pattern: 'hatch-2', d: 'M2 0V8M6 0V8' },
  { colour: '#6a2f86', pattern: 'hatch-3', d: 'M0 2H8M0 6H8' },
  { colour: '#7a4a12', pattern: 'hatch-4', d: 'M0 0 8 8M8 0 0 8' },
  { colour: '#3c3a34', pattern: 'hatch-5', d: 'M2 2h1M6 6h1M6 2h1M2 6h1' },
] as const;

/** The look of the n-th plan of a comparison. */
export function planLook(index: number): { readonly colour: string; readonly pattern: string } {
  return LOOKS[index % LOOKS.length];
}

/** The hatches, to be named by `url(#…)` in the same picture. */
export function PlanPatterns() {
  return (
    <defs>
      {LOOKS.map(({ colour, pattern, d }) => (
        <pattern key={pattern} id={pattern} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} fill={colour} fill-opacity={0.16} />
          <path d={d} fill="none" stroke={colour} stroke-width={1.4} />
        </pattern>
      ))}
    </defs>
  );
}
