// The header: scenario picker, opening files, the three steps, help, and whether the work is stored.
import { FileButton } from '../kit/file-button.tsx';
import { type Step, STEPS } from '../model/choices.ts';
import { useStore } from '../store/index.ts';
import type { ShippedScenario } from '../services.ts';
import { language, text } from '../text/index.ts';
import { LanguagePicker } from './language-picker.tsx';

/** Value of the picker's entry for a scenario that came from a file. */
const FROM_FILE = ' file';

export function Header({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header class="bar">
      <h1 class="brand">
        <Mark />
        {text.words.product}
      </h1>
      <ScenarioPicker />
      <BrowseButton />
      <OpenFile />
      <Steps />
      <SaveMark />
      <LanguagePicker />
      <ShareButton />
      <button type="button" class="quiet" data-mark="help" onClick={onHelp}>
        {text.shell.help}
      </button>
    </header>
  );
}

function ShareButton() {
  const { plans, sharing } = useStore();
  return (
    <button
      type="button"
      class="quiet"
      disabled={plans.scenario.value === undefined}
      onClick={() => (sharing.isOpen.value = true)}
    >
      {text.share.open}
    </button>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M12 1.5 21 6.75v10.5L12 22.5 3 17.25V6.75Z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="m6 17 6-10 6 10M8.6 17 12 11.4 15.4 17" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}

function ScenarioPicker() {
  const { services, opening, plans } = useStore();
  const source = opening.source.value;
  const title = plans.scenario.value?.text.title;
  const value = source === undefined ? '' : (source.shipped ?? FROM_FILE);
  return (
    <label class="picker">
      <span class="hidden">{text.shell.scenarioLabel}</span>
      <select
        name="scenario"
        value={value}
        onChange={(event) => {
          const chosen = services.shipped.find(({ id }) => id === event.currentTarget.value);
          if (chosen !== undefined) void opening.openShipped(chosen);
        }}
      >
        {source === undefined && <option value="">{text.shell.loading}</option>}
        {value === FROM_FILE && <option value={FROM_FILE}>{text.shell.fromFile(title ?? '')}</option>}
        {services.shipped.map((shipped) => (
          <option key={shipped.id} value={shipped.id} selected={shipped.id === value}>
            {shipped.id === value && title !== undefined ? title : titleOf(shipped)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In the language on show, else in the scenario's own. */
function titleOf({ id, titles }: ShippedScenario): string {
  return titles[language()] ?? titles[''] ?? id;
}

/** The list with what each scenario is about. */
function BrowseButton() {
  const { opening } = useStore();
  return (
    <button
      type="button"
      class="icon browse"
      aria-label={text.shell.browse}
      title={text.shell.browse}
      onClick={() => (opening.isPicking.value = true)}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d="M4 6h3M4 12h3M4 18h3M10 6h10M10 12h10M10 18h10" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}

function OpenFile() {
  const { opening } = useStore();
  const { openFile, openFileHint } = text.shell;
  return <FileButton label={openFile} name="file" title={openFileHint} class="quiet" onFile={opening.openFile} />;
}

/** The steps are tabs: arrow keys go from one to the next, Home and End to the first and last (ARIA authoring practices). */
function Steps() {
  const { boarding } = useStore();
  const go = (step: Step) => {
    boarding.step.value = step;
    document.getElementById(`step-${step}`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const [at, count] = [STEPS.indexOf(boarding.step.value), STEPS.length];
    const to = { ArrowRight: (at + 1) % count, ArrowLeft: (at + count - 1) % count, Home: 0, End: count - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    go(STEPS[to]);
  };
  return (
    <div class="steps" role="tablist" aria-label={text.shell.steps} onKeyDown={onKey}>
      {STEPS.map((step, i) => {
        const on = boarding.step.value === step;
        return (
          <button
            key={step}
            id={`step-${step}`}
            type="button"
            role="tab"
            aria-selected={on}
            aria-controls="panel"
            tabIndex={on ? 0 : -1}
            onClick={() => go(step)}
          >
            <b aria-hidden="true">{i + 1}</b>
            {text.shell.step[step]}
          </button>
        );
      })}
    </div>
  );
}

/** Whether the work is stored; it leads to all that is. */
function SaveMark() {
  const { keeper, helping } = useStore();
  const state = keeper.state.value;
  const words = { saved: text.shell.saved, saving: text.shell.saving, failed: text.shell.notSaved }[state];
  return (
    <button
      type="button"
      class={`quiet save-mark ${state}`}
      aria-haspopup="dialog"
      title={text.shell.work}
      onClick={() => (helping.work.value = {})}
    >
      {words}
    </button>
  );
}
