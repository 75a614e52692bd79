// Who ranks where: the ranks that the seeds allow, with intervals, by delay and by denial (ME-16).
import type { PlanReport, Rank, Ranking } from '../../analysis/index.ts';
import { Section, Table } from '../kit/parts.tsx';
import { text } from '../text/index.ts';

interface RankingProps {
  readonly rankings: readonly Ranking[];
  readonly plans: readonly PlanReport[];
}

function rankWords({ from, to }: Rank): string {
  return from === to ? String(from) : text.words.range(String(from), String(to));
}

/** The value with its own 95 % interval. */
function valueWords(by: Ranking['by'], plan: PlanReport | undefined): string {
  const { words, report } = text;
  if (plan === undefined) return words.none;
  const { denied, meanDelay } = plan;
  if (by === 'denied') {
    return report.denialCell(words.share(denied.count / denied.of), words.share(denied.low), words.share(denied.high));
  }
  if (meanDelay === undefined) return words.none;
  const [mean, low, high] = [meanDelay.mean, meanDelay.low, meanDelay.high].map(words.decimal);
  return report.denialCell(mean, low, high);
}

export function RankingPart({ rankings, plans }: RankingProps) {
  const { ranking, report, words } = text;
  return (
    <Section title={ranking.title} term="ranking">
      {rankings.map(({ by, plans: ranks }) => (
        <Table
          key={by}
          caption={ranking.by[by]}
          head={[report.plan, ranking.rank, ranking.value[by], ranking.tied]}
          rows={ranks.map((rank) => [
            rank.plan,
            rankWords(rank),
            valueWords(
              by,
              plans.find(({ plan }) => plan === rank.plan),
            ),
            rank.tied.length === 0 ? words.none : words.list(rank.tied),
          ])}
        />
      ))}
      <p class="hint">{ranking.note}</p>
    </Section>
  );
}
