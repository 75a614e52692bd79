// Small pictures of a layer's signs, drawn with the colours, hatches and dashes that the board uses.
import { AREA_LOOKS, ROUTE_LOOKS } from '../../board/index.ts';
import type { Hatch } from '../../board/index.ts';
import type { Swatch } from '../model/layer-parts.ts';

const [WIDTH, HEIGHT] = [34, 22];
/** As the shader mixes them. */
const RAMP = ['#f3f7d8', '#c2dcc8', '#8fc9bd', '#5fb8b2', '#4c97aa', '#3876a2', '#24549a'];

/** A tint from nothing to the most, with the hatch that grows. */
export function RampSwatch() {
  const step = 12;
  return (
    <svg viewBox={`0 0 ${RAMP.length * step} ${HEIGHT}`} width={RAMP.length * step} height={HEIGHT} aria-hidden="true">
      {RAMP.map((colour, i) => (
        <g key={colour}>
          <rect x={i * step} width={step} height={HEIGHT} fill={colour} />
          {i > 0 && (
            <path
              d={`M${i * step} ${HEIGHT}l${step} -${HEIGHT}`}
              stroke="#16345e"
              stroke-opacity="0.5"
              stroke-width={(i * 4) / RAMP.length}
            />
          )}
        </g>
      ))}
      <rect width={RAMP.length * step} height={HEIGHT} fill="none" stroke="#8a8068" />
    </svg>
  );
}

export function SwatchPicture({ swatch, letter }: { readonly swatch: Swatch; readonly letter: string | undefined }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" class="swatch">
      {swatch.as === 'area' && <AreaPicture sort={swatch.sort} />}
      {swatch.as === 'route' && <RoutePicture style={swatch.style} />}
      {swatch.as === 'glow' && <GlowPicture />}
      {letter !== undefined && (
        <>
          <rect x={WIDTH / 2 - 7} y={4} width={14} height={14} rx={4} fill={colourOf(swatch)} stroke="#fffdf6" />
          <text x={WIDTH / 2} y={15} text-anchor="middle" font-size="11" font-weight="700" fill="#fffdf6">
            {letter}
          </text>
        </>
      )}
    </svg>
  );
}

function colourOf(swatch: Swatch): string {
  if (swatch.as === 'area') return AREA_LOOKS[swatch.sort].colour;
  return swatch.as === 'route' ? ROUTE_LOOKS[swatch.style].colour : '#4b1286';
}

function RoutePicture({ style }: { readonly style: keyof typeof ROUTE_LOOKS }) {
  const { colour, width, dash } = ROUTE_LOOKS[style];
  return <path d={`M1 11H${WIDTH - 1}`} stroke={colour} stroke-width={width} stroke-dasharray={dash.join(' ')} />;
}

const HATCH_LINES: Readonly<Record<Hatch, string>> = {
  none: '',
  rising: 'M2 20L20 2M12 20L30 2M22 20L32 10M2 10L10 2',
  falling: 'M2 2L20 20M12 2L30 20M22 2L32 12M2 12L10 20',
  cross: 'M2 20L20 2M12 20L30 2M22 20L32 10M2 10L10 2M2 2L20 20M12 2L30 20M22 2L32 12M2 12L10 20',
  upright: 'M6 2V20M13 2V20M20 2V20M27 2V20',
  dots: 'M6 6h.1M14 6h.1M22 6h.1M29 6h.1M10 11h.1M18 11h.1M26 11h.1M6 16h.1M14 16h.1M22 16h.1M29 16h.1',
};

function AreaPicture({ sort }: { readonly sort: keyof typeof AREA_LOOKS }) {
  const { colour, hatch, dash, width } = AREA_LOOKS[sort];
  return (
    <g stroke={colour} fill="none">
      <rect x={2} y={2} width={WIDTH - 4} height={HEIGHT - 4} fill={colour} fill-opacity="0.14" stroke="none" />
      <path
        d={HATCH_LINES[hatch]}
        stroke-opacity="0.6"
        stroke-width={hatch === 'dots' ? 2.6 : 1.2}
        stroke-linecap="round"
      />
      <rect x={2} y={2} width={WIDTH - 4} height={HEIGHT - 4} stroke-width={width} stroke-dasharray={dash.join(' ')} />
    </g>
  );
}

function GlowPicture() {
  return (
    <g stroke="#4b1286">
      {[0.15, 0.45, 0.85].map((strength, i) => (
        <rect
          key={strength}
          x={1 + i * 11}
          y={3}
          width={10}
          height={16}
          fill="#8a2be2"
          fill-opacity={strength}
          stroke-width={1 + i}
        />
      ))}
    </g>
  );
}
