// One scenario of the list.
import { TASKS } from '../../rules/index.ts';
import { Facts } from '../kit/parts.tsx';
import { type ListedScenario, taskCounts } from '../model/scenario-list.ts';
import { text } from '../text/index.ts';

interface Props {
  readonly scenario: ListedScenario;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

export function CardView({ scenario, isOpen, onOpen }: Props) {
  const { id, title, summary, sides, teaches, plans, card } = scenario;
  const { picker } = text;
  const { width, height, deadline, turnMinutes, tasks } = card;
  const counted = (side: 'moving' | 'laying') =>
    taskCounts(tasks[side], TASKS).map(({ task, n }) => picker.tasks[task](n));
  return (
    <li class={isOpen ? 'scenario on' : 'scenario'}>
      <div class="section-head">
        <h3>{title}</h3>
        {isOpen && <small>{picker.openNow}</small>}
        <button type="button" class="main" data-open={id} aria-label={picker.openOf(title)} onClick={() => onOpen(id)}>
          {picker.open}
        </button>
      </div>
      <p>{summary}</p>
      <Facts
        facts={[
          ...(teaches.length === 0 ? [] : [[picker.teaches, text.words.list(teaches)] as const]),
          [sides.laying, text.words.list([picker.lays, ...counted('laying')])],
          [sides.moving, text.words.list(counted('moving'))],
          [picker.map, picker.size(width, height)],
          [picker.time, picker.clock(deadline, Math.ceil(deadline / turnMinutes))],
          [picker.plans, String(plans)],
        ]}
      />
    </li>
  );
}
