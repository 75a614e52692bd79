// An open debrief on paper: map, result and denial first, prediction, luck, comparison, worth, ledgers, legacy, par, the answers, and what it is checked by.
import { useMemo } from 'preact/hooks';
import { type Exercise } from '../../exercise/index.ts';
import { PARTS, type PartId } from '../debrief/parts.ts';
import { useQuestions } from '../debrief/questions.tsx';
import { NO_ANSWER, type Sheet } from '../model/sheet.ts';
import { useDebriefing, useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { linkTo } from '../store/links.ts';
import { text } from '../text/index.ts';
import { PaperHead, PaperMap, PaperPart } from './sheet-parts.tsx';

/** Questions are printed with their answers, and nothing can be asked on paper. */
const ON_SCREEN_ONLY: readonly PartId[] = ['why', 'reflection'];
/** Lines to write on where nothing was answered. */
const LINES = 3;

export function DebriefSheet() {
  const { opened, sheet } = useDebriefing();
  return opened.value === undefined || sheet.value === undefined ? null : <OpenedSheet sheet={sheet.value} />;
}

function OpenedSheet({ sheet }: { readonly sheet: Sheet }) {
  const { scenario, run } = useOpened();
  const { opening, solving } = useStore();
  const { plan, seed, control } = run;
  const link = useMemo(
    () => linkTo({ opening }, scenario, plan, { seed, control }),
    [opening, scenario, plan, seed, control],
  );
  const isSolved = solving.report.value !== undefined;
  const parts = PARTS.filter(({ id }) => !ON_SCREEN_ONLY.includes(id) && (id !== 'par' || isSolved));
  return (
    <article class="paper" data-sheet="debrief">
      <PaperHead scenario={scenario} plan={plan} sheet={text.print.debrief} link={link} />
      <p>{text.print.run(seed, controlWords(run))}</p>
      <PaperMap scenario={scenario} plan={plan} />
      {parts.map(({ id, Part }) => (
        <PaperPart key={id} title={text.debriefing.parts[id]} name={id}>
          <Part />
        </PaperPart>
      ))}
      <AnswersPart sheet={sheet} />
      <CheckPart run={run} />
      <p class="hint">{text.shell.notional}</p>
    </article>
  );
}

function controlWords({ control: { laying, moving } }: Exercise): string {
  const { policyShort, layingPolicyShort } = text.words;
  return text.print.control(laying === 'player' ? policyShort.player : layingPolicyShort[laying], policyShort[moving]);
}

function AnswersPart({ sheet }: { readonly sheet: Sheet }) {
  const { debriefing } = text;
  return (
    <PaperPart title={debriefing.parts.reflection} name="reflection">
      {useQuestions().map(({ id, words, when }) => {
        const { before, after } = sheet.answers[id] ?? NO_ANSWER;
        return (
          <div key={id} class="paper-question">
            <h3>{words}</h3>
            {when !== 'after' && before.trim() !== '' && <Answer when={debriefing.before} words={before} />}
            {after.trim() === '' ? <BlankLines /> : <Answer when={debriefing.after} words={after} />}
          </div>
        );
      })}
    </PaperPart>
  );
}

function Answer({ when, words }: { readonly when: string; readonly words: string }) {
  return (
    <p class="answer">
      <small>{when}</small> {words}
    </p>
  );
}

function BlankLines() {
  return (
    <div aria-hidden="true">
      {Array.from({ length: LINES }, (_, i) => (
        <div key={i} class="paper-line" />
      ))}
    </div>
  );
}

/** Characters of a digest that are printed of every turn but the last. */
const DIGEST = 16;

/** The digests by which anybody can see that it was this exercise (DI-1). */
function CheckPart({ run }: { readonly run: Exercise }) {
  const { print } = text;
  const digests = [run.startDigest, ...run.turns.map(({ digest }) => digest)];
  return (
    <PaperPart title={print.check} name="check">
      <p>{print.checkNote}</p>
      <p>{print.digests(DIGEST)}</p>
      <ol class="paper-digests" start={0}>
        {digests.map((digest, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>{digest.slice(0, DIGEST)}</li>
        ))}
      </ol>
      <p>{print.lastDigest}</p>
      <p class="paper-hash">{digests.at(-1)}</p>
    </PaperPart>
  );
}
