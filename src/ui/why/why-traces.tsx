// A row of buttons below a report: each line of it can be asked why, and brings its trace along.
import type { MeasureTrace } from '../../analysis/index.ts';
import { useIsPaper } from '../kit/paper.ts';
import { traceName } from '../model/why-measure-page.ts';
import type { WhyNames } from '../model/why-words.ts';
import { text } from '../text/index.ts';
import { WhyButton } from './why-button.tsx';

interface Props {
  readonly names: WhyNames;
  readonly traces: readonly MeasureTrace[];
}

export function WhyTraces({ names, traces }: Props) {
  if (useIsPaper() || traces.length === 0) return null;
  return (
    <div class="why-traces">
      <h3>{text.why.figures}</h3>
      <div class="why-turns">
        {traces.map((trace) => {
          const name = traceName(names, trace);
          return (
            <WhyButton
              key={JSON.stringify([name, trace.belt])}
              topic={{ kind: 'trace', trace }}
              what={name}
              words={name}
            />
          );
        })}
      </div>
    </div>
  );
}
