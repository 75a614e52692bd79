// The map as a list: every hex, hexside, belt and column in words, filtered, with places to pick for a belt.
import { useComputed, useSignal } from '@preact/signals';
import { makePlaceText } from '../../hex/index.ts';
import { Choice, TextField } from '../kit/fields.tsx';
import { Table } from '../kit/parts.tsx';
import { LISTS, twinRows } from '../model/twin.ts';
import type { List, TwinRow } from '../model/twin.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function TextTwin() {
  const { boarding, laying } = useStore();
  const chosen = useSignal<List | undefined>(undefined);
  const filter = useSignal('');
  const list = useComputed<List>(() => chosen.value ?? laying.kindInHand.value?.lies ?? 'hex');
  const rows = useComputed(() => {
    const around = boarding.around.value;
    return around === undefined ? { rows: [], of: 0 } : twinRows(around, list.value, filter.value);
  });
  const { shown, of } = { shown: rows.value.rows.length, of: rows.value.of };
  return (
    <div class="twin">
      <div class="twin-head">
        <Choice
          label={text.twin.what}
          hideLabel
          value={list.value}
          options={LISTS.map((value) => ({ value, text: text.twin.lists[value] }))}
          onChange={(value) => (chosen.value = value)}
        />
        <TextField
          name="filter"
          label={text.twin.filter}
          hint={text.twin.filterHint}
          value={filter.value}
          onInput={(value) => (filter.value = value)}
        />
        <p class="hint" role="status">
          {shown === 0 ? text.twin.none : text.twin.shown(shown, of)}
        </p>
      </div>
      {shown > 0 && <TwinTable rows={rows.value.rows} />}
    </div>
  );
}

function TwinTable({ rows }: { readonly rows: readonly TwinRow[] }) {
  const { boarding, laying } = useStore();
  const kind = boarding.editing.value ? laying.kindInHand.value : undefined;
  const size = boarding.around.value?.scenario.grid.size ?? 0;
  const head = [text.twin.place, text.twin.there, ...(kind === undefined ? [] : [text.twin.pick])];
  const cells = rows.map((row) => {
    const fits = row.place !== undefined && kind !== undefined && row.place >= size === (kind.lies === 'hexside');
    const pick = fits && row.place !== undefined ? <PickButton place={row.place} /> : '';
    return [row.title, row.words, ...(kind === undefined ? [] : [pick])];
  });
  return <Table caption={text.twin.region} hideCaption head={head} rows={cells} class="twin-table" />;
}

function PickButton({ place }: { readonly place: number }) {
  const { plans, laying } = useStore();
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const on = laying.chain.value.includes(place);
  const at = makePlaceText(scenario.grid, place);
  return (
    <button
      type="button"
      aria-label={on ? text.twin.unpickOf(at) : text.twin.pickOf(at)}
      onClick={() => laying.pick(place)}
    >
      {on ? text.twin.unpick : text.twin.pick}
    </button>
  );
}
