// Messages that stay until dismissed, with the problems of a refused file; and the live region for passing words.
import type { Problem } from '../../scenario/index.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import type { Notice } from '../store/notices.ts';
import { text } from '../text/index.ts';

/** Problems shown of one file. */
const SHOWN = 20;

export function NoticeList() {
  const { notices } = useStore();
  const box = useRef<HTMLElement>(null);
  const newest = notices.list.value.at(-1)?.id;
  // The newest is the lowest, and is to be seen where not all of them have room.
  useEffect(() => box.current?.scrollTo({ top: box.current.scrollHeight }), [newest]);
  return (
    <aside class="notices" ref={box} aria-label={text.shell.notices}>
      {notices.list.value.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </aside>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { notices } = useStore();
  const { id, kind, title, problems, action } = notice;
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      {problems !== undefined && <ProblemList problems={problems} />}
      <div class="row">
        {action !== undefined && (
          <button
            type="button"
            onClick={() => {
              action.run();
              notices.dismiss(id);
            }}
          >
            {action.label}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => notices.dismiss(id)}>
          {text.shell.dismiss}
        </button>
      </div>
    </div>
  );
}

function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <>
      <p>{text.files.refusedCount(errors.length)}</p>
      <ol class="problems" tabIndex={0}>
        {errors.slice(0, SHOWN).map(({ code, message, pointer, line, column, hint }) => (
          <li key={`${line}:${column} ${code} ${pointer}`}>
            <code>
              {line}:{column} {pointer === '' ? text.files.wholeDocument : pointer}
            </code>
            <span>{text.say(message)}</span>
            <small>{text.files.hint(text.say(hint))}</small>
          </li>
        ))}
      </ol>
      {errors.length > SHOWN && <p>{text.files.more(errors.length - SHOWN)}</p>}
    </>
  );
}

/** Read out by screen readers, never seen. */
export function LiveRegion() {
  const { notices } = useStore();
  return (
    <p class="hidden" role="status" aria-live="polite" data-live>
      {notices.spoken.value}
    </p>
  );
}
