// What is written on the printed map: codes of zones, starts, posts, belts with number and depth, numbers along the edges.
import { type SymbolName, SYMBOL_BOX, symbolPathText } from '../../board/index.ts';
import type { PaperGround } from '../model/paper-map.ts';
import type { PaperMarks } from '../model/paper-marks.ts';

/** A symbol of the board, centred, black. */
export function SymbolMark({ name, x, y, size }: { name: SymbolName; x: number; y: number; size: number }) {
  const scale = size / SYMBOL_BOX;
  return (
    <path
      d={symbolPathText(name)}
      fill-rule="evenodd"
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
    />
  );
}

interface PlateProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** World units across a letter. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Words on a white ground, so that no pattern runs through them. */
function Plate({ x, y, words, size, bold = false }: PlateProps) {
  const width = size * (0.62 * words.length + 0.5);
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - size * 0.62}
        width={width}
        height={size * 1.24}
        rx={size * 0.25}
        fill="#fff"
        stroke="#000"
        stroke-width={bold ? 0.07 : 0.03}
      />
      <text x={x} y={y + size * 0.35} text-anchor="middle" font-weight={bold ? 800 : 500} font-size={size}>
        {words}
      </text>
    </g>
  );
}

interface SignsProps {
  readonly marks: PaperMarks;
  readonly size: number;
}

/** All that stands above the ground and the belts. */
export function Signs({ marks, size }: SignsProps) {
  return (
    <>
      {marks.zones.map(({ kind, name, code, at }) => (
        <Plate key={`${kind} ${name}`} x={at.x} y={at.y - 0.72} words={code} size={size * 0.8} />
      ))}
      <Starts marks={marks} size={size} />
      {marks.posts.map(({ at: { x, y }, name }) => (
        <g key={`${name} ${x} ${y}`}>
          <circle cx={x} cy={y} r={0.62} fill="#fff" />
          <SymbolMark name="post" x={x} y={y} size={1.1} />
        </g>
      ))}
      {marks.belts.map(({ label, depth, at: { x, y } }) => (
        <Plate
          key={`${label} ${x} ${y}`}
          x={x}
          y={y}
          words={depth > 1 ? `${label}×${depth}` : label}
          size={size}
          bold
        />
      ))}
    </>
  );
}

function Starts({ marks, size }: SignsProps) {
  return (
    <>
      {marks.starts.map(({ at: { x, y }, letters }) => (
        <g key={`${letters} ${x} ${y}`}>
          <ellipse
            cx={x}
            cy={y + 0.2}
            rx={size * (0.45 + 0.37 * letters.length)}
            ry={size * 0.8}
            fill="#fff"
            stroke="#000"
            stroke-width={0.08}
            stroke-dasharray=".2 .12"
          />
          <text x={x} y={y + 0.2 + size * 0.35} text-anchor="middle" font-weight={700}>
            {letters}
          </text>
        </g>
      ))}
    </>
  );
}

export function Rulers({
  ground: { box, columns, rows },
  size,
}: {
  readonly ground: PaperGround;
  readonly size: number;
}) {
  return (
    <g class="paper-rulers" font-size={size * 0.85}>
      {columns.map(({ words, at }) => (
        <text key={words} x={at} y={box.top - 0.25} text-anchor="middle">
          {words}
        </text>
      ))}
      {rows.map(({ words, at }) => (
        <text key={words} x={box.left - 0.2} y={at + size * 0.3} text-anchor="end">
          {words}
        </text>
      ))}
    </g>
  );
}
