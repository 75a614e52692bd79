// The panel that answers why: it lies beside what was asked about, its links lead deeper, back returns, Escape closes.
import type { WhyTopic } from '../store/asking.ts';
import { useStore } from '../store/index.ts';
import { type Reasons, useReasons } from '../store/reasons.ts';
import { legacyDrawPage, measurePage } from '../model/why-measure-page.ts';
import { seedDrawPage, seedPage } from '../model/why-seed-page.ts';
import { deniedPage, effectPage, type WhyPage } from '../model/why-page.ts';
import { eventsPage, linePage, turnDrawPage, turnPage } from '../model/why-turn-page.ts';
import { text } from '../text/index.ts';
import { PageView } from './page-view.tsx';
import { FaultView, RefusalView } from './refused-view.tsx';
import { RuleView } from './rule-view.tsx';
import { WhyHeading } from './why-heading.tsx';

/** Undefined for what this exercise does not have. */
function pageOf(
  reasons: Reasons,
  topic: Exclude<WhyTopic, { kind: 'rule' | 'fault' | 'refusal' }>,
): WhyPage | undefined {
  const { exercise, run, turn } = reasons;
  switch (topic.kind) {
    case 'measure': {
      const trace = run().measures.find(({ measure }) => measure === topic.measure);
      return trace && measurePage(exercise, run(), trace);
    }
    case 'column': {
      const trace = run().columns.find(({ column }) => column === topic.column);
      return trace && measurePage(exercise, run(), trace);
    }
    case 'trace':
      return measurePage(exercise, run(), topic.trace);
    case 'outcome':
      if (topic.group === undefined) return deniedPage(run(), exercise.measures.denied);
      return effectOf(reasons, topic.group);
    case 'effect':
      return effectOf(reasons, topic.group);
    case 'turn':
      return turnPage(turn(topic.turn));
    case 'events':
      return eventsPage(turn(topic.turn), topic.events);
    case 'line':
      return linePage(turn(topic.turn), topic.line);
    case 'draw':
      return turnDrawPage(turn(topic.turn), topic.line, topic.draw);
    case 'seed':
      return seedPage(exercise.scenario, topic, reasons.contrast(topic));
    case 'seedDraw':
      return seedDrawPage(exercise.scenario, topic, reasons.contrast(topic), topic.list, topic.draw);
    case 'legacyDraw':
      return legacyDrawPage(exercise, run(), topic.draw);
  }
}

function effectOf({ exercise, run }: Reasons, group: string): WhyPage | undefined {
  const trace = run().effects.find((one) => one.group === group);
  return trace && effectPage(exercise, trace);
}

export function WhyPanel() {
  const { asking } = useStore();
  const { reasons } = useReasons();
  const topic = asking.stack.value.at(-1);
  if (topic === undefined) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    asking.close();
  };
  return (
    <section class="why" aria-label={text.why.title} onKeyDown={onKeyDown} data-why-panel>
      <div class="why-bar">
        {asking.stack.value.length > 1 && (
          <button type="button" data-turn="why-back" onClick={asking.back}>
            {text.why.back}
          </button>
        )}
        <button type="button" data-turn="why-close" onClick={asking.close}>
          {text.why.close}
        </button>
      </div>
      <Answer key={JSON.stringify(topic)} topic={topic} reasons={reasons.value} />
    </section>
  );
}

function Answer({ topic, reasons }: { readonly topic: WhyTopic; readonly reasons: Reasons | undefined }) {
  if (topic.kind === 'rule') return <RuleView id={topic.rule} />;
  if (topic.kind === 'fault') return <FaultView fault={topic.fault} />;
  if (topic.kind === 'refusal') return <RefusalView {...topic} />;
  const page = reasons && pageOf(reasons, topic);
  if (reasons === undefined || page === undefined) {
    return <WhyHeading words={text.why.gone} />;
  }
  return <PageView page={page} reasons={reasons} />;
}
