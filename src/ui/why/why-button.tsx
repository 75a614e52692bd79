// A small button beside a number: it asks why.
import type { ComponentChildren } from 'preact';
import type { MeasureName } from '../../analysis/index.ts';
import type { WhyTopic } from '../store/asking.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

interface Props {
  readonly topic: WhyTopic;
  /** What is asked about, for who cannot see where the button stands. */
  readonly what: string;
  /** Absent = "why?". */
  readonly words?: string;
}

export function WhyButton({ topic, what, words = text.why.short }: Props) {
  const { asking } = useStore();
  return (
    <button
      type="button"
      class="why-button"
      data-why={topic.kind === 'measure' ? topic.measure : topic.kind === 'trace' ? topic.trace.measure : topic.kind}
      aria-label={text.why.ask(what)}
      title={text.why.ask(what)}
      onClick={() => asking.ask(topic)}
    >
      {words}
    </button>
  );
}

/** A number of the result with its way to the trace. */
export function Asked({ measure, children }: { readonly measure: MeasureName; readonly children: ComponentChildren }) {
  return (
    <>
      {children} <WhyButton topic={{ kind: 'measure', measure }} what={text.why.measure[measure]} />
    </>
  );
}
