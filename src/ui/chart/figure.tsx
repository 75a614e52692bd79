// The frame of every picture: a title that says what is to be seen, the picture or the table behind it, and how it is read.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
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

export function Figure({ finding, note, table, children }: Props) {
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
