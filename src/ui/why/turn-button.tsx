// A small button beside a refusal: it asks what would have to change. Part of the first screen, so that its words are, too.
import type { ToldFault } from '../model/plan-edit.ts';
import type { WhyTopic } from '../store/asking.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

interface Props {
  readonly topic: Extract<WhyTopic, { kind: 'fault' | 'refusal' }>;
  /** The refusal, for who cannot see where the button stands. */
  readonly what: string;
}

export function TurnButton({ topic, what }: Props) {
  const { asking } = useStore();
  return (
    <button
      type="button"
      class="why-button"
      data-why={topic.kind}
      aria-label={text.laying.changeOf(what)}
      onClick={() => asking.ask(topic)}
    >
      {text.laying.change}
    </button>
  );
}

/** The same of a fault; nothing where nothing of a plan would turn it. */
export function FaultButton({ fault }: { readonly fault: ToldFault }) {
  if (fault.of === undefined) return null;
  return (
    <TurnButton topic={{ kind: 'fault', fault }} what={text.laying.refused(fault.rule, text.say(fault.message))} />
  );
}

/** What the rules have against something, what to do, and the way to what would have to change. */
export function FaultLines({ faults }: { readonly faults: readonly ToldFault[] }) {
  return (
    <>
      {faults.map((fault) => (
        <div key={`${fault.rule} ${text.say(fault.message)}`} class="fault-line">
          <p class="bad" role="alert">
            {text.laying.refused(fault.rule, text.say(fault.message))} <small>{text.say(fault.hint)}</small>
          </p>
          <FaultButton fault={fault} />
        </div>
      ))}
    </>
  );
}
