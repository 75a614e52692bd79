// Buttons below a report: each line of it can be asked why, and brings its trace along. Many of them are folded away.
import type { MeasureTrace } from '../../analysis/index.ts';
import { useIsPaper } from '../kit/paper.ts';
import { Fold } from '../kit/parts.tsx';
import { traceName } from '../model/why-measure-page.ts';
import type { WhyNames } from '../model/why-words.ts';
import { text } from '../text/index.ts';
import { WhyButton } from './why-button.tsx';

interface Props {
  readonly names: WhyNames;
  readonly traces: readonly MeasureTrace[];
}

/** More than so many wait until they are asked for. */
const FEW = 4;

export function WhyTraces({ names, traces }: Props) {
  if (useIsPaper() || traces.length === 0) return null;
  const isOne = new Set(traces.map(({ plan }) => plan)).size === 1;
  return (
    <div class="why-traces">
      <Fold title={text.why.figures} open={traces.length <= FEW}>
        <div class="why-turns">
          {traces.map((trace) => {
            const name = traceName(names, trace, isOne);
            const key = JSON.stringify([name, trace.belt]);
            return <WhyButton key={key} topic={{ kind: 'trace', trace }} what={name} words={name} />;
          })}
        </div>
      </Fold>
    </div>
  );
}
