// What importing a file of all work would do, told before anything is done.
import { useEffect } from 'preact/hooks';
import { focusSoon } from '../kit/focus.ts';
import { Lines } from '../kit/parts.tsx';
import { countsOf, type Preview, useWorking } from '../store/working.ts';
import type { Refused } from '../store/work-parts.ts';
import { text } from '../text/index.ts';

/** Refused pieces that are named. */
const SHOWN = 20;

export function PreviewPart({ preview }: { readonly preview: Preview }) {
  const { bringIn, leave } = useWorking();
  const { work } = text;
  const back = '[data-turn="read-work"]';
  useEffect(() => focusSoon('[data-mark="work-preview"]'), [preview]);
  const isNothing = preview.drafts.length + preview.papers.length === 0;
  const go = () => void bringIn().then(() => focusSoon(back));
  const stop = () => {
    leave();
    focusSoon(back);
  };
  return (
    <div class="work-preview" data-preview>
      <h4 data-mark="work-preview" tabIndex={-1}>
        {work.preview(preview.fileName)}
      </h4>
      <Lines lines={linesOf(preview)} />
      <RefusedList refused={preview.refused} />
      <div class="row">
        {!isNothing && (
          <button type="button" class="main" data-turn="import-work" onClick={go}>
            {work.go}
          </button>
        )}
        <button type="button" data-turn="leave-work" onClick={stop}>
          {work.leave}
        </button>
      </div>
    </div>
  );
}

function linesOf({ drafts, papers, same, renamed, refused, odd }: Preview): readonly string[] {
  const { work } = text;
  const { plans, runs, debriefs, scenarios } = countsOf({ drafts, papers }, true);
  const bad = refused.length + odd;
  return [
    drafts.length + papers.length === 0 ? work.nothing : work.added(work.counts(plans, runs, debriefs, scenarios)),
    ...(renamed === 0 ? [] : [work.renamed(renamed)]),
    ...(same === 0 ? [] : [work.same(same)]),
    ...(bad === 0 ? [] : [work.bad(bad)]),
  ];
}

function RefusedList({ refused }: { readonly refused: readonly Refused[] }) {
  const { work, words } = text;
  const kinds = {
    draft: text.share.savePlan,
    run: text.shell.step.exercise,
    debrief: text.shell.step.debrief,
    settings: work.settings,
  };
  return (
    <ul class="work-refused">
      {refused.slice(0, SHOWN).map(({ kind, name }, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>{work.piece(kinds[kind], name === '' ? words.none : name)}</li>
      ))}
    </ul>
  );
}
