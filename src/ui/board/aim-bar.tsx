// Under the map while orders are given: which column is pointed at, where it would go, how far and how long.
import { makeHexText } from '../../hex/index.ts';
import type { View } from '../../rules/index.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function AimBar() {
  const { commanding } = useStore();
  return (
    <div class="action-bar">
      <AimWords />
      {commanding.aimed.value !== undefined && (
        <button type="button" onClick={() => commanding.aim(undefined)}>
          {text.command.aim.drop}
        </button>
      )}
    </div>
  );
}

/** Has the side a column to point at? With an earlier turn on show nothing is known of it. */
function hasColumn(view: View | undefined): boolean {
  return (
    view === undefined ||
    view.columns.some(({ column, status }) => status === 'active' && view.scenario.columns[column].side === view.viewer)
  );
}

function AimWords() {
  const { boarding, commanding } = useStore();
  const { aim } = text.command;
  const [view, column, target] = [commanding.aimView.value, commanding.aimed.value, boarding.meant.value];
  if (view === undefined || column === undefined) return <p>{hasColumn(view) ? aim.idle : ''}</p>;
  const { name } = view.scenario.columns[column];
  const way = commanding.wayTo(target);
  if (target === undefined || way === undefined) return <p>{aim.aimed(name)}</p>;
  const to = makeHexText(view.scenario.grid, target);
  return (
    <p>
      <b>{aim.way(name, to)}</b> {aim.price(way.hexes, text.words.minutes(way.minutes))}
    </p>
  );
}
