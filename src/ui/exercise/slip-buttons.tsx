// What is done with the orders on the slip: handing them in, what was refused, taking a turn back, leaving the exercise.
import { REFUSAL_TEXT } from '../../rules/index.ts';
import type { View } from '../../rules/index.ts';
import { AskTwice } from '../debrief/ask-twice.tsx';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import { orderWords } from '../model/order-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { TurnButton } from '../why/turn-button.tsx';

export function Refusals({ view }: { readonly view: View }) {
  const { commanding } = useStore();
  if (commanding.refused.value.length === 0) return null;
  // What was handed in: with any change of the orders the refusals go.
  const [side, orders] = [commanding.side.value, [...commanding.orders.value.values()]];
  return (
    <div role="alert">
      <ul class="faults">
        {commanding.refused.value.map(({ index, order, why }) => {
          const { rule } = REFUSAL_TEXT[why];
          const what = text.command.refused(rule, text.refusal[why], orderWords(view.scenario, view.plan, order));
          return (
            <li key={index} class="bad">
              {what} <TurnButton topic={{ kind: 'refusal', turn: view.turn, why, side, orders, index }} what={what} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** UN-1. */
export function Undo({ turn }: { readonly turn: number }) {
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

export function Buttons() {
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
export function Leaving() {
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
