// A report that is being worked out: it starts by itself, shows its progress, can be stopped and asked for again; then what it says.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusSoon } from '../kit/focus.ts';
import { useIsPaper } from '../kit/paper.ts';
import type { JobState, ReportJob } from '../store/report-jobs.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

interface Props<R> {
  readonly job: ReportJob<R>;
  /** What is worked out, in a few words. */
  readonly what: string;
  /** By this the focus finds its buttons; unlike any other's. */
  readonly mark: string;
  readonly children: (report: R) => ComponentChildren;
}

export function ReportGate<R>({ job, what, mark, children }: Props<R>) {
  useEffect(() => job.start(), [job]);
  const state = job.state.value;
  const isPaper = useIsPaper();
  if (isPaper && state.kind !== 'done') return <p class="paper-gap">{gapWords(state)}</p>;
  switch (state.kind) {
    case 'done':
      return <>{children(state.report)}</>;
    case 'running':
      return <Progress job={job} what={what} mark={mark} done={state.done} of={state.of} />;
    case 'failed':
      return (
        <div class="row">
          <p class="bad" role="alert">
            {text.job.failed(state.reason)}
          </p>
          <Start job={job} mark={mark} words={text.job.again} />
        </div>
      );
    case 'idle':
      return <Start job={job} mark={mark} words={text.job.start} />;
  }
}

/** On paper: that something is missing. */
function gapWords(state: JobState<unknown>): string {
  return state.kind === 'running' ? text.print.working(state.done, state.of) : text.print.notWorkedOut;
}

interface ProgressProps {
  readonly job: Pick<ReportJob<unknown>, 'cancel'>;
  readonly what: string;
  readonly mark: string;
  readonly done: number;
  readonly of: number;
}

function Progress({ job, what, mark, done, of }: ProgressProps) {
  const { notices } = useStore();
  const cancel = () => {
    job.cancel();
    notices.say(text.job.cancelled);
    focusSoon(`[data-job="start-${mark}"]`);
  };
  return (
    <div class="progress" data-progress={mark}>
      <progress value={done} max={of} aria-label={text.job.progress(what)} />
      <span>{done === 0 ? text.job.waiting : text.job.running(done, of)}</span>
      <button type="button" data-job={`cancel-${mark}`} onClick={cancel}>
        {text.job.cancel}
      </button>
    </div>
  );
}

interface StartProps {
  readonly job: Pick<ReportJob<unknown>, 'start'>;
  readonly mark: string;
  readonly words: string;
}

function Start({ job, mark, words }: StartProps) {
  const start = () => {
    job.start();
    focusSoon(`[data-job="cancel-${mark}"]`);
  };
  return (
    <button type="button" data-job={`start-${mark}`} onClick={start}>
      {words}
    </button>
  );
}
