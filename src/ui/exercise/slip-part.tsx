// Beside the orders: what the side saw in the last turn, and the orders on the slip so far.
import { subjectOf } from '../../rules/index.ts';
import type { View } from '../../rules/index.ts';
import { orderWords, subjectName } from '../model/order-words.ts';
import { recapOf } from '../model/recap.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

/** Three lines of the last turn. */
export function LastTurn() {
  const { running, commanding } = useStore();
  const run = running.exercise.value;
  const recap = run === undefined ? undefined : recapOf(run, commanding.side.value);
  if (run === undefined || recap === undefined) return null;
  return (
    <div class="recap">
      <h3>{text.command.lastTurn(run.turns.length)}</h3>
      {recap.lines.length === 0 && <p>{text.log.quiet}</p>}
      <ul>
        {recap.lines.map(({ sentence, weight }, i) => (
          // Two sentences can be the same; the list never changes order.
          <li key={`${String(i)} ${sentence}`} class={weight}>
            {sentence}
          </li>
        ))}
      </ul>
      {recap.more > 0 && <p class="hint">{text.command.moreInLog(recap.more)}</p>}
    </div>
  );
}

/** All orders that would be handed in now; each can be dropped. */
export function SoFar({ view, of }: { readonly view: View; readonly of: number }) {
  const { commanding } = useStore();
  const orders = [...commanding.orders.value.values()];
  return (
    <div class="so-far">
      <div role="status">
        <h3 tabIndex={-1} data-turn="so-far">
          {text.command.soFar(orders.length, of)}
        </h3>
      </div>
      <ul>
        {orders.map((order) => (
          <li key={subjectOf(order)}>
            <span>
              <b>{subjectName(view, order)}</b> {orderWords(view.scenario, view.plan, order)}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={text.command.drop(subjectName(view, order))}
              onClick={() => {
                commanding.drop(subjectOf(order));
                document.querySelector<HTMLElement>('[data-turn=so-far]')?.focus();
              }}
            >
              <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
                <path d="M6 6l12 12M18 6 6 18" stroke="currentColor" stroke-width="2.4" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
