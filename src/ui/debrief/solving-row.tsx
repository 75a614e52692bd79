// Par being solved: the best plan so far, the bound, what lies between, and a way to stop that keeps what there is.
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function SolvingRow() {
  const { solving } = useStore();
  const { par, words } = text;
  const news = solving.news.value;
  const [value, bound] = [news?.value ?? 0, news?.bound ?? 1];
  const [soFar, most] = [words.minutes(value), words.minutes(bound)];
  const isPlanner = solving.at.value === 'planner';
  return (
    <div class="progress worded" data-par-progress>
      <progress value={value} max={Math.max(1, bound)} aria-label={par.progress} />
      {news === undefined && <span>{par.begun}</span>}
      {news !== undefined && isPlanner && <span>{par.planner.working(soFar, most)}</span>}
      {news !== undefined && !isPlanner && (
        <span>
          {par.soFar(soFar, most)} {par.gap(words.minutes(bound - value))}
        </span>
      )}
      <button type="button" data-turn="stop-par" onClick={solving.cancel}>
        {par.cancel}
      </button>
    </div>
  );
}
