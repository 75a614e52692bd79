// The map on paper as SVG: ground, hexsides, zones, belts with their letters, starts, posts, numbers along the edges. Black on white.
import { type Box, type FeatureLook, GROUP_SIZE, symbolPathText, turnedBox } from '../../board/index.ts';
import type { PaperGround } from '../model/paper-map.ts';
import type { PaperBelt, PaperGroup, PaperMarks, PaperZone } from '../model/paper-marks.ts';
import { Rulers, Signs } from './map-signs.tsx';
import { type PatternNames, useMapPatterns } from './map-patterns.tsx';

interface Line {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

/** Lines drawn one over the other. */
export const FEATURE_LINES: Readonly<Record<FeatureLook, readonly Line[]>> = {
  river: [
    { stroke: '#000', width: 0.26 },
    { stroke: '#c9c9c9', width: 0.17 },
  ],
  stream: [{ stroke: '#6e6e6e', width: 0.1 }],
  ford: [
    { stroke: '#000', width: 0.26, dash: '.12 .1' },
    { stroke: '#fff', width: 0.12 },
  ],
  bridge: [
    { stroke: '#000', width: 0.5 },
    { stroke: '#fff', width: 0.34 },
    { stroke: '#000', width: 0.1 },
  ],
  ditch: [{ stroke: '#000', width: 0.24, dash: '.06 .12' }],
  wall: [
    { stroke: '#000', width: 0.2, dash: '.14 .14' },
    { stroke: '#000', width: 0.07 },
  ],
  line: [{ stroke: '#000', width: 0.07 }],
  barrier: [{ stroke: '#000', width: 0.16 }],
};

export const ROAD_LINES: readonly Line[] = [
  { stroke: '#000', width: 0.26 },
  { stroke: '#fff', width: 0.17 },
];

/** A path in several strokes. */
export function Lines({ path, lines }: { readonly path: string; readonly lines: readonly Line[] }) {
  return (
    <>
      {lines.map(({ stroke, width, dash }) => (
        <path
          key={`${stroke} ${width}`}
          d={path}
          fill="none"
          stroke={stroke}
          stroke-width={width}
          stroke-dasharray={dash}
        />
      ))}
    </>
  );
}

interface Props {
  readonly ground: PaperGround;
  readonly marks: PaperMarks;
  /** What a screen reader says of it. */
  readonly name: string;
}

/** World units across, beyond which a map is drawn without the outlines of its hexes. */
const WIDE = 110;
/** Room for the numbers along the edges. */
const EDGE = 1.1;

/** World units across a letter: larger on wide maps, which are drawn smaller. */
function letterSize({ left, right }: Box): number {
  return Math.max(0.62, Math.min(2.6, (right - left) * 0.0125));
}

export function MapPicture({ ground, marks, name }: Props) {
  const patterns = useMapPatterns();
  const { left, top, right, bottom } = ground.box;
  const size = letterSize(ground.box);
  const edge = EDGE * Math.max(1, size);
  const view = [left - edge, top - edge, right - left + edge + 0.1, bottom - top + edge + 0.1];
  return (
    <svg class="paper-map" viewBox={view.join(' ')} role="img" aria-label={name} font-size={size}>
      {patterns.defs}
      <Ground ground={ground} patterns={patterns} />
      {marks.zones.map((zone) => (
        <Zone key={`${zone.kind} ${zone.name}`} zone={zone} patterns={patterns} />
      ))}
      {marks.belts.map((belt) => (
        <BeltGround key={belt.label + belt.ground + belt.sides} belt={belt} fill={patterns.belt(belt.hatch)} />
      ))}
      {marks.groups.map((group) => (
        <GroupSymbol key={`${group.effect} ${group.at.x} ${group.at.y}`} group={group} />
      ))}
      <Signs marks={marks} size={size} />
      <Rulers ground={ground} size={size} />
    </svg>
  );
}

function Ground({ ground, patterns }: { readonly ground: PaperGround; readonly patterns: PatternNames }) {
  const { terrains, step, roads, features } = ground;
  // On wide maps the outlines of hexes would be nothing but grey.
  const isFine = step === 1 && ground.box.right - ground.box.left <= WIDE;
  const grid = isFine ? '#bdbdbd' : 'none';
  return (
    <>
      {terrains.map(({ terrain, look, path }) => (
        <path key={terrain} d={path} fill={patterns.ground(look)} stroke={grid} stroke-width={0.03} />
      ))}
      <Lines path={roads} lines={ROAD_LINES} />
      {features.map(({ feature, look, path }) => (
        <Lines key={feature} path={path} lines={FEATURE_LINES[look]} />
      ))}
    </>
  );
}

/** The board's dashes, which are in pixels, in world units. */
export function dashesOf(dash: readonly number[]): string {
  return dash.map((pixels) => pixels / 14).join(' ');
}

function Zone({ zone: { path, hatch, dash }, patterns }: { zone: PaperZone; patterns: PatternNames }) {
  return (
    <path d={path} fill={patterns.zone(hatch)} stroke="#000" stroke-width={0.09} stroke-dasharray={dashesOf(dash)} />
  );
}

function BeltGround({ belt, fill }: { readonly belt: PaperBelt; readonly fill: string }) {
  const width = 0.24 * (1 + 0.3 * (belt.depth - 1));
  return (
    <>
      {belt.ground !== '' && <path d={belt.ground} fill="#fff" />}
      {belt.ground !== '' && <path d={belt.ground} fill={fill} />}
      {belt.rows.map((row) => (
        <path key={row} d={row} fill="none" stroke="#000" stroke-width={0.08} />
      ))}
      {belt.sides !== '' && (
        <Lines
          path={belt.sides}
          lines={[
            { stroke: '#fff', width: width + 0.18 },
            { stroke: '#000', width },
            { stroke: '#fff', width: width * 0.35, dash: '.1 .12' },
          ]}
        />
      )}
    </>
  );
}

function GroupSymbol({ group: { effect, at, way } }: { readonly group: PaperGroup }) {
  return (
    <g transform={`matrix(${turnedBox(at, way, GROUP_SIZE).join(' ')})`}>
      <path d={symbolPathText(effect)} fill="none" stroke="#fff" stroke-width={3} />
      <path d={symbolPathText(effect)} fill-rule="evenodd" />
    </g>
  );
}
