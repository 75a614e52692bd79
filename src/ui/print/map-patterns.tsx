// How ground, zones and belts look on paper: patterns in greys, each of its own kind, so that no colour is needed. In world units: a hex has the radius 1.
import { useId } from 'preact/hooks';
import type { Hatch, TerrainLook } from '../../board/index.ts';

interface Tile {
  readonly size: number;
  /** Lines, in the tile's square. */
  readonly lines?: string;
  /** Filled shapes. */
  readonly shapes?: string;
  readonly width?: number;
}

const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const GROUND: Readonly<Record<TerrainLook, Tile | undefined>> = {
  open: undefined,
  road: undefined,
  scrub: { size: 0.7, shapes: dot(0.18, 0.18, 0.06) + dot(0.53, 0.53, 0.06) },
  forest: { size: 0.5, shapes: dot(0.14, 0.14, 0.11) + dot(0.39, 0.39, 0.11) },
  hill: { size: 0.8, lines: 'M.1 .4L.3 .15L.5 .4M.45 .75L.62 .53L.79 .75', width: 0.06 },
  marsh: { size: 0.6, lines: 'M.05 .15H.35M.3 .45H.6', width: 0.06 },
  town: { size: 0.5, shapes: 'M.06 .06h.2v.2h-.2ZM.31 .31h.14v.14h-.14Z' },
  water: { size: 0.6, lines: 'M0 .15q.15 -.12 .3 0t.3 0M0 .45q.15 -.12 .3 0t.3 0', width: 0.05 },
  stripes: { size: 0.5, lines: 'M-.1 .1L.1 -.1M0 .5L.5 0M.4 .6L.6 .4', width: 0.04 },
  grains: { size: 0.4, shapes: dot(0.1, 0.1, 0.035) + dot(0.3, 0.3, 0.035) },
  checks: { size: 0.4, lines: 'M.2 0V.4M0 .2H.4', width: 0.04 },
  barred: { size: 0.45, lines: 'M0 0L.45 .45M.45 0L0 .45', width: 0.05 },
};

const HATCHED: Readonly<Record<Hatch, Tile | undefined>> = {
  none: undefined,
  rising: { size: 0.3, lines: 'M-.05 .05L.05 -.05M0 .3L.3 0M.25 .35L.35 .25' },
  falling: { size: 0.3, lines: 'M-.05 .25L.05 .35M0 0L.3 .3M.25 -.05L.35 .05' },
  cross: { size: 0.34, lines: 'M0 0L.34 .34M.34 0L0 .34' },
  upright: { size: 0.24, lines: 'M.12 0V.24' },
  dots: { size: 0.26, shapes: dot(0.13, 0.13, 0.045) },
};

/** Names of the stocks of patterns of one picture. */
export interface PatternNames {
  readonly ground: (look: TerrainLook) => string;
  readonly belt: (hatch: Hatch) => string;
  readonly zone: (hatch: Hatch) => string;
}

function Pattern({ id, tile, grey, scale = 1 }: { id: string; tile: Tile; grey: string; scale?: number }) {
  const { size, lines, shapes, width = 0.05 } = tile;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      {lines !== undefined && <path d={lines} fill="none" stroke={grey} stroke-width={width} />}
      {shapes !== undefined && <path d={shapes} fill={grey} />}
    </pattern>
  );
}

const entries = <T extends string>(tiles: Readonly<Record<T, Tile | undefined>>) =>
  (Object.entries(tiles) as [T, Tile | undefined][]).flatMap(([name, tile]) =>
    tile === undefined ? [] : [{ name, tile }],
  );

/** The patterns of one picture: put `defs` into its SVG; the names are what a shape is filled with. */
export function useMapPatterns(): PatternNames & { readonly defs: preact.JSX.Element } {
  const id = useId();
  const name = (kind: string, what: string, tile: Tile | undefined) =>
    tile === undefined ? 'none' : `url(#${id}-${kind}-${what})`;
  return {
    ground: (look) => name('ground', look, GROUND[look]),
    belt: (hatch) => name('belt', hatch, HATCHED[hatch]),
    zone: (hatch) => name('zone', hatch, HATCHED[hatch]),
    defs: (
      <defs>
        {entries(GROUND).map(({ name: what, tile }) => (
          <Pattern key={what} id={`${id}-ground-${what}`} tile={tile} grey="#8c8c8c" />
        ))}
        {entries(HATCHED).map(({ name: what, tile }) => (
          <Pattern key={what} id={`${id}-belt-${what}`} tile={tile} grey="#222" />
        ))}
        {entries(HATCHED).map(({ name: what, tile }) => (
          <Pattern key={what} id={`${id}-zone-${what}`} tile={tile} grey="#b4b4b4" scale={2.2} />
        ))}
      </defs>
    ),
  };
}
