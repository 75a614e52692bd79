// Giving orders by hand: one line for each column, belt and message of the side at the screen; what cannot be ordered is not offered.
import { useSignal } from '@preact/signals';
import { makeHexText, makePlaceText, parseHexText } from '../../hex/index.ts';
import { legalOrders, subjectOf } from '../../rules/index.ts';
import type { ColumnView, Order, View } from '../../rules/index.ts';
import type { Desk } from '../../exercise/index.ts';
import { cursorTo } from '../board/board-hand.ts';
import { TextField } from '../kit/fields.tsx';
import { Section } from '../kit/parts.tsx';
import { shortName } from '../model/belt-words.ts';
import { marchPath } from '../model/march.ts';
import { orderWords } from '../model/order-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { Buttons, Leaving, Refusals, Undo } from './slip-buttons.tsx';
import { LastTurn, SoFar } from './slip-part.tsx';

export function OrdersPart() {
  const { commanding } = useStore();
  const desk = commanding.desk.value;
  const view = commanding.view.value?.view;
  if (desk === undefined || view === undefined) return null;
  const side = commanding.side.value;
  const legal = legalOrders(desk.state, side);
  const title = text.command.title(view.turn + 1, view.scenario.text.sides[side]);
  return (
    <Section title={title} mark="orders">
      <LastTurn />
      <p class="hint">{text.command.intro}</p>
      <ul class="belts">
        {view.columns.map((column) =>
          view.scenario.columns[column.column].side === side && column.status === 'active' ? (
            <ColumnOrders key={column.column} view={view} column={column} legal={legal} />
          ) : null,
        )}
      </ul>
      {side === 'laying' && <BeltOrders desk={desk} view={view} legal={legal} />}
      <SoFar view={view} of={new Set(legal.map(subjectOf)).size} />
      <Refusals view={view} />
      <Buttons />
      <Undo turn={view.turn} />
      <Leaving />
    </Section>
  );
}

interface ChoiceProps {
  readonly view: View;
  readonly name: string;
  readonly subject: string;
  readonly legal: readonly Order[];
}

/** The orders that one subject may be given; one that was given by other means stands among them. */
function OrderChoice({ view, name, subject, legal }: ChoiceProps) {
  const { commanding } = useStore();
  const given = commanding.orders.value.get(subject);
  const wordsOf = (order: Order) => orderWords(view.scenario, view.plan, order);
  const offered = legal.filter((order) => subjectOf(order) === subject);
  const all =
    given === undefined || offered.some((order) => wordsOf(order) === wordsOf(given)) ? offered : [given, ...offered];
  const chosen = given === undefined ? -1 : all.findIndex((order) => wordsOf(order) === wordsOf(given));
  return (
    <select
      aria-label={text.command.order(name)}
      value={String(chosen)}
      onChange={(event) => {
        const order = all[Number(event.currentTarget.value)];
        if (order === undefined) commanding.drop(subject);
        else commanding.give(order);
      }}
    >
      <option value="-1" selected={chosen < 0}>
        {text.command.none}
      </option>
      {all.map((order, i) => (
        <option key={wordsOf(order)} value={String(i)} selected={chosen === i}>
          {wordsOf(order)}
        </option>
      ))}
    </select>
  );
}

interface ColumnProps {
  readonly view: View;
  readonly column: ColumnView;
  readonly legal: readonly Order[];
}

function stateWords(
  { scenario, turn }: View,
  { clearing, searching, ready, column, load, reloads }: ColumnView,
): string {
  const { command } = text;
  if (clearing !== undefined) return command.working(makePlaceText(scenario.grid, clearing));
  if (searching !== undefined) return command.searching(makeHexText(scenario.grid, searching));
  if (ready > turn) return command.reloading;
  return scenario.columns[column].layer === undefined ? command.idle : command.load(load, reloads);
}

function ColumnOrders({ view, column, legal }: ColumnProps) {
  const { name } = view.scenario.columns[column.column];
  const place = makeHexText(view.scenario.grid, column.hex);
  return (
    <li class="belt">
      <p>{text.command.column(name, place, stateWords(view, column))}</p>
      <div class="order-row">
        <OrderChoice view={view} name={name} subject={`column ${column.column}`} legal={legal} />
        <OnMap column={column} />
      </div>
      <MarchField view={view} column={column} />
    </li>
  );
}

/** Takes the column to the map, where its march is chosen by pointer or by cursor and Enter. */
function OnMap({ column: { column, hex } }: { readonly column: ColumnView }) {
  const store = useStore();
  const { commanding, boarding } = store;
  const take = () => {
    boarding.show.value = 'map';
    cursorTo(store, hex);
    // The map says where its cursor is when the focus comes; what to do there is said last.
    document.getElementById('board')?.focus();
    commanding.aim(column);
  };
  return (
    <button type="button" aria-pressed={commanding.aimed.value === column} onClick={take}>
      {text.command.aim.onMap}
    </button>
  );
}

/** A march further than one hex, to a hex that is typed. */
function MarchField({ view, column }: Omit<ColumnProps, 'legal'>) {
  const { commanding, notices } = useStore();
  const input = useSignal('');
  const bad = useSignal(false);
  const { scenario, plan } = view;
  const { name } = scenario.columns[column.column];
  const typed = () => {
    const target = parseHexText(scenario.grid, input.value.trim());
    const path = target === undefined ? undefined : marchPath(view, column.column, target);
    bad.value = path === undefined;
    if (path === undefined) return notices.say(text.command.toBad);
    const order: Order = { do: 'march', column: column.column, path };
    commanding.give(order);
    notices.say(text.command.aim.given(name, orderWords(scenario, plan, order)));
  };
  return (
    <TextField
      label={text.command.to(name)}
      value={input.value}
      bad={bad.value ? text.command.toBad : undefined}
      onEnter={typed}
      onInput={(value) => {
        input.value = value;
        bad.value = false;
      }}
    >
      <button type="button" onClick={typed}>
        {text.command.go}
      </button>
    </TextField>
  );
}

function BeltOrders({
  desk,
  view,
  legal,
}: {
  readonly desk: Desk;
  readonly view: View;
  readonly legal: readonly Order[];
}) {
  const { scenario, plan } = desk.state.setting;
  const rows = [
    ...plan.belts.map((belt, i) => ({ name: shortName(scenario, belt), subject: `belt ${i}` })),
    ...scenario.messages.map(({ name }, i) => ({ name, subject: `message ${i}` })),
  ].filter(({ subject }) => legal.some((order) => subjectOf(order) === subject));
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{text.command.belts}</h3>
      <ul class="belts">
        {rows.map(({ name, subject }) => (
          <li key={subject} class="belt">
            <p>{name}</p>
            <OrderChoice view={view} name={name} subject={subject} legal={legal} />
          </li>
        ))}
      </ul>
    </>
  );
}
