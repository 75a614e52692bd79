// Questions to think about: the author's and a few general ones, to be answered before the debrief is opened and after it.
import { TextArea } from '../kit/text-area.tsx';
import { ANSWER_LIMIT, type Answer, NO_ANSWER, type Sheet } from '../model/sheet.ts';
import { useDebriefing } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

interface Question {
  /** Under which its answer is kept, in whatever language it is read. */
  readonly id: string;
  readonly words: string;
  readonly when: 'before' | 'after' | 'both';
}

export function useQuestions(): readonly Question[] {
  const { plans } = useStore();
  const { general } = text.debriefing;
  const authors = (plans.scenario.value?.text.questions ?? []).map(
    (words, i): Question => ({ id: `scenario-${i + 1}`, words, when: 'both' }),
  );
  return [
    ...authors,
    { id: 'weakest', words: general.weakest, when: 'before' },
    { id: 'surprise', words: general.surprise, when: 'after' },
    { id: 'change', words: general.change, when: 'after' },
    { id: 'others', words: general.others, when: 'after' },
  ];
}

/** Writes one answer into the sheet of the plan that the debrief is about. */
function useAnswering(): (id: string, which: keyof Answer, words: string) => void {
  const { write, subject } = useDebriefing();
  return (id, which, words) => {
    const about = subject.value;
    if (about === undefined) return;
    write(about.key, about.plan.name, (sheet) => ({
      ...sheet,
      answers: { ...sheet.answers, [id]: { ...(sheet.answers[id] ?? NO_ANSWER), [which]: words } },
    }));
  };
}

/** Before the debrief is opened. */
export function QuestionsBefore({ sheet }: { readonly sheet: Sheet }) {
  const answer = useAnswering();
  const asked = useQuestions().filter(({ when }) => when !== 'after');
  return (
    <>
      {asked.map(({ id, words }) => (
        <TextArea
          key={id}
          name={`before-${id}`}
          label={words}
          value={sheet.answers[id]?.before ?? ''}
          maxLength={ANSWER_LIMIT}
          onInput={(value) => answer(id, 'before', value)}
        />
      ))}
    </>
  );
}

/** In the open debrief: what was answered before stands beside what is answered now. */
export function QuestionsAfter({ sheet }: { readonly sheet: Sheet }) {
  const answer = useAnswering();
  const { debriefing } = text;
  return (
    <>
      {useQuestions().map(({ id, words, when }) => (
        <div key={id} class="question">
          <h3>{words}</h3>
          {when !== 'after' && (
            <p class="answer">
              <small>{debriefing.before}</small> {sheet.answers[id]?.before.trim() || debriefing.nothingSaid}
            </p>
          )}
          <TextArea
            name={`after-${id}`}
            label={debriefing.after}
            value={sheet.answers[id]?.after ?? ''}
            maxLength={ANSWER_LIMIT}
            onInput={(value) => answer(id, 'after', value)}
          />
        </div>
      ))}
    </>
  );
}
