// Military effect against what it costs: every plan a point, those of the Pareto front filled, and the same as a table.
import { useSignal } from '@preact/signals';
import type { ComparisonReport } from '../../analysis/index.ts';
import { Figure } from '../chart/figure.tsx';
import { FrontPicture } from '../chart/scatter.tsx';
import { SelectField } from '../kit/fields.tsx';
import { useIsPaper } from '../kit/paper.ts';
import { Section } from '../kit/parts.tsx';
import { axesFor, type CostAxis, type EffectAxis, type FrontPoint, frontPoints } from '../model/front-points.ts';
import { text } from '../text/index.ts';

/** One axis of several, by its name. */
function AxisField<T extends EffectAxis | CostAxis>(props: {
  readonly label: string;
  readonly value: T;
  readonly axes: readonly T[];
  readonly onChange: (axis: T) => void;
}) {
  const { label, value, axes, onChange } = props;
  const options = axes.map((axis) => ({ value: axis, text: text.front.axis[axis] }));
  return <SelectField label={label} value={value} options={options} onChange={onChange} />;
}

export function FrontPart({ report }: { readonly report: ComparisonReport }) {
  return (
    <Section title={text.front.title} term="paretoFront">
      <FrontPlot report={report} />
    </Section>
  );
}

/** The picture with its two axes to choose. */
export function FrontPlot({ report }: { readonly report: ComparisonReport }) {
  const effect = useSignal<EffectAxis>('delay');
  const cost = useSignal<CostAxis>('points');
  const isPaper = useIsPaper();
  const { effects, costs } = axesFor(report.plans);
  // Another scenario may not define what was chosen for the last one.
  const [y, x] = [effects.find((axis) => axis === effect.value), costs.find((axis) => axis === cost.value)];
  const shownY = y ?? effects[0];
  const shownX = x ?? costs[0];
  const points = frontPoints(report.plans, shownY, shownX);
  return (
    <>
      {!isPaper && (
        <div class="front-axes">
          <AxisField
            label={text.front.effect}
            value={shownY}
            axes={effects}
            onChange={(axis) => (effect.value = axis)}
          />
          <AxisField label={text.front.cost} value={shownX} axes={costs} onChange={(axis) => (cost.value = axis)} />
        </div>
      )}
      {points.length === 0 ? (
        <p class="hint">{text.front.empty}</p>
      ) : (
        <FrontFigure points={points} effect={shownY} cost={shownX} />
      )}
    </>
  );
}

interface FrontProps {
  readonly points: readonly FrontPoint[];
  readonly effect: EffectAxis;
  readonly cost: CostAxis;
}

function FrontFigure({ points, effect, cost }: FrontProps) {
  const { front, words } = text;
  const rows = points.map(({ plan, x, y, dominatedBy }, i) => [
    front.numbered(i + 1, plan),
    words.decimal(y),
    words.decimal(x),
    dominatedBy.length === 0 ? front.onFront : front.dominated(words.list(dominatedBy)),
  ]);
  const best = points.filter(({ dominatedBy }) => dominatedBy.length === 0).map(({ plan }) => plan);
  const head = [front.plan, front.axis[effect], front.axis[cost], front.place];
  return (
    <Figure finding={front.finding(words.list(best), best.length)} note={front.key} table={{ head, rows }}>
      <FrontPicture points={points} effect={effect} cost={cost} />
      <ol class="front-names">
        {points.map(({ plan }) => (
          <li key={plan}>{plan}</li>
        ))}
      </ol>
    </Figure>
  );
}
