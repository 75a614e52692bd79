// The plan panel: which plan, briefing, budget, preparation, kinds, the belt being laid, belts that lie, groups, triggers.
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { later } from '../kit/later.tsx';
import { Section } from '../kit/parts.tsx';
import { BeltList } from './belt-list.tsx';
import { Briefing } from './briefing.tsx';
import { Budget } from './budget.tsx';
import { Catalogue } from './catalogue.tsx';
import { LayingPart } from './laying-part.tsx';
import { PlanShelf } from './plan-shelf.tsx';

// Below what is seen first.
const DifferencePart = later(async () => (await import('./difference-part.tsx')).DifferencePart, 'unseen');
const PreparationPart = later(async () => (await import('./preparation-part.tsx')).PreparationPart, 'unseen');
const EffectPart = later(async () => (await import('./effect-part.tsx')).EffectPart, 'unseen');
const GroupsPart = later(async () => (await import('./groups-part.tsx')).GroupsPart, 'unseen');
const TriggersPart = later(async () => (await import('./triggers-part.tsx')).TriggersPart, 'unseen');

export function PlanPanel() {
  const { plans, laying } = useStore();
  const draft = plans.draft.value;
  const inHand = laying.kindInHand.value !== undefined;
  return (
    <>
      <LockedNote />
      <Briefing />
      <PlanShelf />
      {plans.shelf.value.drafts.length > 1 && <DifferencePart />}
      <Budget />
      <PreparationPart />
      <Catalogue />
      {inHand && <LayingPart />}
      <EffectPart />
      <Section title={text.belts.title} term="obstacleBelt" aside={<History />}>
        <BeltList key={draft.id} />
      </Section>
      <GroupsPart key={`groups ${draft.id}`} />
      <TriggersPart key={`triggers ${draft.id}`} />
    </>
  );
}

/** PA-9. */
function LockedNote() {
  const { plans } = useStore();
  const { id, name } = plans.draft.value;
  if (!plans.locked.value.has(id)) return null;
  return (
    <section class="section locked" data-locked>
      <p>{text.debriefing.locked(name)}</p>
      <button type="button" onClick={() => plans.copy(id)}>
        {text.debriefing.copyOn}
      </button>
    </section>
  );
}

function History() {
  const { plans } = useStore();
  const { done, edits } = plans.draft.value;
  // aria-disabled keeps the focus where it is when the last edit has been taken back.
  return (
    <div class="row">
      <button type="button" class="quiet" aria-disabled={done === 0} onClick={plans.undo}>
        {text.plan.undo}
      </button>
      <button type="button" class="quiet" aria-disabled={done === edits.length} onClick={plans.redo}>
        {text.plan.redo}
      </button>
    </div>
  );
}
