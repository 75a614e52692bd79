// Giving orders by hand: one line for each column, belt and message of the side at the screen; what cannot be ordered is not offered.
import { useSignal } from '@preact/signals';
import { makeHexText, makePlaceText, parseHexText } from '../../hex/index.ts';
import { legalOrders, REFUSAL_TEXT, subjectOf } from '../../rules/index.ts';
import type { ColumnView, Order, View } from '../../rules/index.ts';
import type { Desk } from '../../exercise/index.ts';
import { AskTwice } from '../debrief/ask-twice.tsx';
import { TextField } from '../kit/fields.tsx';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { shortName } from '../model/belt-words.ts';
import { marchPath } from '../model/march.ts';
import { orderWords } from '../model/order-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

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
      <p class="hint">{text.command.intro}</p>
      <ul class="belts">
        {view.columns.map((column) =>
          view.scenario.columns[column.column].side === side && column.status === 'active' ? (
            <ColumnOrders key={column.column} view={view} column={column} legal={legal} />
          ) : null,
        )}
      </ul>
      {side === 'laying' && <BeltOrders desk={desk} view={view} legal={legal} />}
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
      <OrderChoice view={view} name={name} subject={`column ${column.column}`} legal={legal} />
      <MarchField view={view} column={column} />
    </li>
  );
}

/** A march further than one hex: to a hex that is typed, or to the cursor of the map. */
function MarchField({ view, column }: Omit<ColumnProps, 'legal'>) {
  const { commanding, boarding } = useStore();
  const input = useSignal('');
  const bad = useSignal(false);
  const { grid, columns } = view.scenario;
  const march = (target: number | undefined) => {
    const path = target === undefined ? undefined : marchPath(view, column.column, target);
    bad.value = path === undefined;
    if (path !== undefined) commanding.give({ do: 'march', column: column.column, path });
  };
  const typed = () => march(parseHexText(grid, input.value.trim()));
  const cursor = boarding.cursor.value?.hex;
  return (
    <TextField
      label={text.command.to(columns[column.column].name)}
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
      <button type="button" aria-disabled={cursor === undefined} onClick={() => march(cursor)}>
        {text.command.toCursor}
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

function Refusals({ view }: { readonly view: View }) {
  const { commanding } = useStore();
  if (commanding.refused.value.length === 0) return null;
  return (
    <ul class="faults" role="alert">
      {commanding.refused.value.map(({ index, order, why }) => (
        <li key={index} class="bad">
          {text.command.refused(REFUSAL_TEXT[why].rule, text.refusal[why], orderWords(view.scenario, view.plan, order))}
        </li>
      ))}
    </ul>
  );
}

/** UN-1. */
function Undo({ turn }: { readonly turn: number }) {
  const { commanding } = useStore();
  if (turn === 0) return null;
  const bar = commanding.undoBar.value;
  const back = () => {
    commanding.undoTurn();
    focusSoon(NEXT_IN_TURN);
  };
  return (
    <p class="undo-turn">
      <button
        type="button"
        data-turn="undo"
        aria-disabled={bar !== undefined}
        aria-describedby="undo-why"
        onClick={back}
      >
        {text.command.undo(turn)}
      </button>
      <small id="undo-why">{bar === undefined ? '' : text.command.undoBar[bar]}</small>
    </p>
  );
}

function Buttons() {
  const { commanding, running, opening } = useStore();
  const submit = () => {
    commanding.submit();
    // Refused orders are read out as they appear; the focus stays, to try again.
    if (commanding.refused.value.length === 0) focusSoon(NEXT_IN_TURN);
  };
  return (
    <div class="row">
      <button type="button" class="main" data-turn="submit" onClick={submit}>
        {text.command.submit}
      </button>
      <button type="button" onClick={commanding.suggest}>
        {text.command.suggest}
      </button>
      <button type="button" onClick={commanding.clear}>
        {text.command.clear}
      </button>
      <button type="button" onClick={() => running.download(opening.document())}>
        {text.command.save}
      </button>
    </div>
  );
}

/** Breaking off asks first. */
function Leaving() {
  const { commanding } = useStore();
  const stop = () => {
    commanding.stop();
    focusSoon('[data-mark="run"]');
  };
  return (
    <div class="break-off">
      <AskTwice
        mark="stop"
        label={text.command.stop}
        warning={text.command.stopWarning}
        go={text.command.stopNow}
        leave={text.command.goOn}
        onGo={stop}
      />
    </div>
  );
}
