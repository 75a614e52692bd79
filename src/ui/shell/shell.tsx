// The frame: header, map beside panel, messages, help. Dropped files are opened from anywhere.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { BoardPane } from '../board/board-pane.tsx';
import { GuideOffer } from '../guide/guide-offer.tsx';
import { keepFocus } from '../kit/keep-focus.ts';
import { later } from '../kit/later.tsx';
import { PlanPanel } from '../plan/plan-panel.tsx';
import { PaperHost, usePrinting } from '../print/printing.ts';
import { openEngine } from '../store/engine.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { Header } from './header.tsx';
import { LiveRegion, NoticeList } from './notice-list.tsx';
import { useShortcuts } from './shortcuts.ts';

/** A part that plays exercises. */
function playing(load: () => Promise<ComponentType>): ComponentType {
  return later(async () => (await Promise.all([load(), openEngine()]))[0]);
}

const PANELS = {
  plan: PlanPanel,
  exercise: playing(async () => (await import('../exercise/exercise-panel.tsx')).ExercisePanel),
  compare: later(async () => (await import('../compare/compare-panel.tsx')).ComparePanel),
  debrief: playing(async () => (await import('../debrief/debrief-panel.tsx')).DebriefPanel),
} as const;

const GuideCard = later(async () => (await import('../guide/guide-card.tsx')).GuideCard);
const HelpDialog = later(async () => (await import('../help/help-dialog.tsx')).HelpDialog);
const PickerDialog = later(async () => (await import('../picker/picker-dialog.tsx')).PickerDialog);
const TermTip = later(async () => (await import('../help/term-tip.tsx')).TermTip);
const WorkDialog = later(async () => (await import('../work/work-dialog.tsx')).WorkDialog);
const ShareDialog = later(async () => (await import('../share/share-dialog.tsx')).ShareDialog);

const WhyPanel = later(async () => (await import('../why/why-panel.tsx')).WhyPanel);

export function Shell() {
  const { plans, printing } = useStore();
  const title = plans.scenario.value?.text.title;
  useEffect(() => {
    if (title !== undefined) document.title = text.shell.title(title);
  }, [title]);
  useShortcuts();
  usePrinting();
  useEffect(keepFocus, []);
  const onPaper = printing.sheet.value !== undefined;
  return (
    <>
      <div class="app" inert={onPaper}>
        <App />
      </div>
      <LiveRegion />
      {onPaper && <PaperHost />}
    </>
  );
}

function App() {
  const { asking, boarding, guiding, helping, plans } = useStore();
  const step = boarding.step.value;
  const dropping = useDrop();
  const guided = guiding.state.value === 'on' && plans.scenario.value !== undefined && !boarding.covered.value;
  return (
    <>
      <a class="skip" href="#panel">
        {text.shell.skipToPanel}
      </a>
      <a class="skip" href="#stage">
        {text.shell.skipToMap}
      </a>
      <Header onHelp={() => (helping.sheet.value = { word: undefined })} />
      <main class={`desk${step === 'debrief' ? ' wide' : ''}${guided ? ' guided' : ''}`}>
        <BoardPane />
        <PanelPane />
        {guided && <GuideCard />}
        {asking.stack.value.length > 0 && <WhyPanel />}
      </main>
      <NoticeList />
      {dropping && <div class="drop-veil">{text.shell.dropHere}</div>}
      <Dialogs />
    </>
  );
}

function Dialogs() {
  const { helping, opening, sharing } = useStore();
  return (
    <>
      {sharing.isOpen.value && <ShareDialog />}
      {helping.work.value && <WorkDialog />}
      {helping.sheet.value && <HelpDialog />}
      {opening.isPicking.value && <PickerDialog />}
      {helping.explained.value && (
        <div class="term-host">
          <TermTip />
        </div>
      )}
    </>
  );
}

function PanelPane() {
  const { boarding, plans } = useStore();
  const step = boarding.step.value;
  const Panel = PANELS[step];
  return (
    <section id="panel" class="panel" role="tabpanel" aria-labelledby={`step-${step}`} tabIndex={-1}>
      {plans.scenario.value === undefined ? (
        <NoScenario />
      ) : boarding.covered.value && step !== 'exercise' ? (
        <p class="empty">{text.command.secret}</p>
      ) : (
        <>
          <GuideOffer />
          <Panel key={step} />
        </>
      )}
    </section>
  );
}

function NoScenario() {
  const { opening } = useStore();
  return <p class="empty">{opening.busy.value ? text.shell.loading : text.files.noScenario}</p>;
}

/** Opens a file that is dropped on the page; true while one hovers over it. */
function useDrop(): boolean {
  const { opening } = useStore();
  const over = useSignal(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void opening.openFile(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [opening, over]);
  return over.value;
}
