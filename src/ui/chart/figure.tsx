// The frame of every picture: a title that says what is to be seen, the picture or the table behind it, and how it is read.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useIsPaper } from '../kit/paper.ts';
import { Table } from '../kit/parts.tsx';
import { text } from '../text/index.ts';
import { ChartWidthProvider, useMeasuredWidth } from './width.ts';

interface Props {
  /** What is to be seen, as a sentence. */
  readonly finding: string;
  /** How the picture is read. */
  readonly note?: string;
  /** The same in figures. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly ComponentChildren[])[] };
  readonly children: ComponentChildren;
}

/** On paper the table stands below its picture. */
export function Figure(props: Props) {
  return useIsPaper() ? <PaperFigure {...props} /> : <ScreenFigure {...props} />;
}

/** Units of a picture on paper; rows from which a narrow table is set in columns, and how many of those. */
const PAPER = { width: 620, rows: 9, columns: 3 };

function PaperFigure({ finding, note, table: { head, rows }, children }: Props) {
  const isLong = rows.length > PAPER.rows && head.length <= PAPER.columns;
  const length = isLong ? Math.ceil(rows.length / PAPER.columns) : Math.max(1, rows.length);
  const parts = Array.from({ length: Math.ceil(rows.length / length) }, (_, i) =>
    rows.slice(i * length, (i + 1) * length),
  );
  return (
    <figure class="figure">
      <figcaption>{finding}</figcaption>
      <ChartWidthProvider value={PAPER.width}>{children}</ChartWidthProvider>
      {note !== undefined && <p class="hint">{note}</p>}
      <div class={isLong ? 'paper-columns' : ''}>
        {parts.map((part, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Table key={i} caption={i === 0 ? finding : `${finding} (${i + 1})`} hideCaption head={head} rows={part} />
        ))}
      </div>
    </figure>
  );
}

function ScreenFigure({ finding, note, table, children }: Props) {
  const isTable = useSignal(false);
  const { ref, width } = useMeasuredWidth();
  return (
    <figure ref={ref} class="figure">
      <figcaption>{finding}</figcaption>
      {isTable.value ? (
        <Table caption={finding} hideCaption head={table.head} rows={table.rows} />
      ) : (
        <ChartWidthProvider value={width}>{children}</ChartWidthProvider>
      )}
      <div class="figure-foot">
        {note !== undefined && !isTable.value && <p class="hint">{note}</p>}
        <button
          type="button"
          class="quiet"
          data-figure="table"
          aria-pressed={isTable.value}
          onClick={() => (isTable.value = !isTable.value)}
        >
          {text.chart.asTable}
        </button>
      </div>
    </figure>
  );
}
