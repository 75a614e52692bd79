// Between two players: the screen shows nothing of either side until the next one says that they sit there.
import { useStore } from '../store/index.ts';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { text } from '../text/index.ts';

export function HandOver() {
  const { commanding, plans } = useStore();
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const side = scenario.text.sides[commanding.side.value];
  const isIn = Object.values(commanding.desk.value?.sealed ?? {}).some((orders) => orders !== undefined);
  const uncover = () => {
    commanding.uncover();
    focusSoon(NEXT_IN_TURN);
  };
  const takeBack = () => {
    commanding.takeBack();
    focusSoon(NEXT_IN_TURN);
  };
  return (
    <Section title={text.command.handOver(side)}>
      <p>{text.command.handOverText(side)}</p>
      <div class="row">
        <button type="button" class="main" data-turn="ready" onClick={uncover}>
          {text.command.ready(side)}
        </button>
        {isIn && (
          <button type="button" onClick={takeBack}>
            {text.command.takeBack}
          </button>
        )}
      </div>
    </Section>
  );
}
