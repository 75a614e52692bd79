// The budget: what the plan uses, what the belt being pointed at would use on top, what is left.
import { Meter } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function Budget() {
  const { plans, laying } = useStore();
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const used = plans.cost.value;
  const more = laying.price.value ?? { points: 0, effort: 0 };
  const { words, plan } = text;
  return (
    <section class="section budget" aria-label={plan.budget}>
      <Row
        label={plan.budgetPoints}
        used={used.points}
        more={more.points}
        of={scenario.budget.points}
        unit={words.points}
      />
      <Row
        label={plan.budgetEffort}
        used={used.effort}
        more={more.effort}
        of={scenario.budget.effort}
        unit={words.crewMinutes}
      />
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly used: number;
  readonly more: number;
  readonly of: number;
  readonly unit: (n: number) => string;
}

function Row({ label, used, more, of, unit }: RowProps) {
  const left = of - used - more;
  const leftWords = left < 0 ? text.plan.over(unit(-left)) : text.plan.remaining(unit(left));
  const words = text.words.usedOf(String(used + more), String(of));
  return <Meter label={label} used={used} more={more} of={of} words={words} left={leftWords} />;
}
