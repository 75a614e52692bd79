// Before the debrief is opened: what it is about, the prediction, questions, and what opening does.
import { Choice, SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { TextArea } from '../kit/text-area.tsx';
import type { Subject } from '../model/debrief-subject.ts';
import { ANSWER_LIMIT, minutesIn, MINUTES_DIGITS, type Prediction, type Sheet } from '../model/sheet.ts';
import { DEBRIEF_SEEDS } from '../store/debrief-seeds.ts';
import { type About, useDebriefing } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { FaultLines } from '../why/turn-button.tsx';
import { QuestionsBefore } from './questions.tsx';

interface Props {
  readonly subject: Subject;
  readonly sheet: Sheet;
}

export function BeforePart({ subject, sheet }: Props) {
  const { debriefing } = text;
  return (
    <div class="debrief-before">
      <Section title={debriefing.title} mark="debrief" term="debrief">
        <p>{debriefing.intro}</p>
        <AboutField />
      </Section>
      {!sheet.opened && (
        <>
          <Section title={debriefing.predict} term="prediction">
            <PredictionFields subject={subject} prediction={sheet.prediction} />
          </Section>
          <Section title={debriefing.questions}>
            <QuestionsBefore sheet={sheet} />
          </Section>
        </>
      )}
      <Opening subject={subject} sheet={sheet} />
    </div>
  );
}

/** The exercise on show, or the plan on the desk. */
function AboutField() {
  const { about, played, wish } = useDebriefing();
  const { plans, running } = useStore();
  const { debriefing } = text;
  const run = played.value;
  const desk = debriefing.aboutDesk(plans.draft.value.name, running.seed.value);
  if (run === undefined) {
    return (
      <p>
        {debriefing.about} {desk}.
      </p>
    );
  }
  return (
    <SelectField<About>
      name="about"
      label={debriefing.about}
      value={about.value}
      options={[
        { value: 'run', text: debriefing.aboutRun(run.plan.name, run.seed) },
        { value: 'desk', text: desk },
      ]}
      onChange={(value) => (wish.value = value)}
    />
  );
}

type Denied = 'yes' | 'no' | 'open';

function PredictionFields({ subject, prediction }: { readonly subject: Subject; readonly prediction: Prediction }) {
  const { write } = useDebriefing();
  const { debriefing } = text;
  const { denied, delay, why } = prediction;
  const change = (part: Partial<Prediction>) =>
    write(subject.key, subject.plan.name, (sheet) => ({ ...sheet, prediction: { ...sheet.prediction, ...part } }));
  const said: Denied = denied === undefined ? 'open' : denied ? 'yes' : 'no';
  return (
    <>
      <p class="hint">{subject.run === undefined ? debriefing.predictNote(DEBRIEF_SEEDS) : debriefing.seenNote}</p>
      <Choice<Denied>
        label={debriefing.denied}
        value={said}
        options={[
          { value: 'yes', text: debriefing.deniedYes },
          { value: 'no', text: debriefing.deniedNo },
          { value: 'open', text: debriefing.deniedOpen },
        ]}
        onChange={(value) => change({ denied: value === 'open' ? undefined : value === 'yes' })}
      />
      <TextField
        name="predicted-delay"
        label={debriefing.delay}
        value={delay}
        numeric
        maxLength={MINUTES_DIGITS + 1}
        bad={delay.trim() === '' || minutesIn(delay) !== undefined ? undefined : debriefing.delayBad}
        onInput={(value) => change({ delay: value })}
      />
      <TextArea
        name="predicted-why"
        label={debriefing.why}
        value={why}
        maxLength={ANSWER_LIMIT}
        onInput={(value) => change({ why: value })}
      />
    </>
  );
}

function Opening({ subject, sheet }: Props) {
  const { openNow } = useDebriefing();
  const { notices, running } = useStore();
  const { debriefing } = text;
  const { opens } = debriefing;
  const open = () => {
    if (!openNow()) return;
    notices.say(debriefing.opened);
    focusSoon('[data-mark="part-result"]');
  };
  return (
    <Section title={debriefing.opening}>
      {sheet.opened ? (
        <p>{debriefing.again}</p>
      ) : (
        <ul>
          <li>{opens.locks(subject.plan.name)}</li>
          <li>{opens.stands}</li>
          <li>{opens.works}</li>
        </ul>
      )}
      <button type="button" class="main wide" data-turn="open-debrief" onClick={open}>
        {debriefing.open}
      </button>
      <FaultLines faults={running.refused.value} />
    </Section>
  );
}
