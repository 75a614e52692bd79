// The map as a list: every hex, hexside, belt, column, zone, post and route in words, filtered, with places to pick for a belt; and a command line.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { makePlaceText } from '../../hex/index.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Table } from '../kit/parts.tsx';
import { quickLook } from '../model/quick-look.ts';
import { LISTS, SHOWN, twinRows } from '../model/twin.ts';
import type { List } from '../model/twin.ts';
import type { TwinRow } from '../model/twin-things.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { typingOf } from '../typing/typing.ts';
import { CommandLine } from './command-line.tsx';

export function TextTwin() {
  const store = useStore();
  const { boarding, laying } = store;
  const typing = typingOf(store);
  const most = useSignal(SHOWN);
  const list = useComputed<List>(() => typing.list.value ?? laying.kindInHand.value?.lies ?? 'hex');
  const rows = useComputed(() => {
    const around = boarding.around.value;
    if (around === undefined) return { rows: [], of: 0 };
    const wantsRoutes = list.value === 'routes' && around.plan !== undefined;
    const looks = wantsRoutes ? quickLook(around.scenario, around.plan.belts) : [];
    return twinRows(around, list.value, typing.filter.value, looks, most.value);
  });
  // Another list begins at its beginning.
  useEffect(() => void (most.value = SHOWN), [list.value, typing.filter.value, most]);
  const { shown, of } = { shown: rows.value.rows.length, of: rows.value.of };
  return (
    <div class="twin">
      <CommandLine />
      <TwinHead list={list.value} shown={shown} of={of} />
      {shown > 0 && <TwinTable rows={rows.value.rows} />}
      {shown < of && (
        <button type="button" class="twin-more" onClick={() => (most.value += SHOWN)}>
          {text.twin.more}
        </button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly list: List;
  readonly shown: number;
  readonly of: number;
}

function TwinHead({ list, shown, of }: HeadProps) {
  const typing = typingOf(useStore());
  return (
    <div class="twin-head">
      <SelectField
        name="list"
        label={text.twin.what}
        value={list}
        options={LISTS.map((value) => ({ value, text: text.twin.lists[value] }))}
        onChange={(value) => (typing.list.value = value)}
      />
      <TextField
        name="filter"
        label={text.twin.filter}
        hint={text.twin.filterHint}
        value={typing.filter.value}
        onInput={(value) => (typing.filter.value = value)}
      />
      <p class="hint" role="status">
        {shown === 0 ? text.twin.none : text.twin.shown(shown, of)}
      </p>
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
  return (
    <div class="twin-rows" onKeyDown={walkRows}>
      <Table caption={text.twin.region} hideCaption head={head} rows={cells} class="twin-table" />
    </div>
  );
}

/** With the table focused, arrow up and down go from row to row, Home and End to the first and last. */
function walkRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody tr')];
  const on = event.target instanceof Element ? event.target.closest('tr') : null;
  const at = rows.findIndex((row) => row === on);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))];
  if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  row.tabIndex = -1;
  row.focus();
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
