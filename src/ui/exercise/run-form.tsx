// The settings of a run: plan, who gives the orders of each side, seed.
import { SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import type { Commanding } from '../store/commanding.ts';
import { useStore } from '../store/index.ts';
import { hasPlayer, type Running } from '../store/running.ts';
import { text } from '../text/index.ts';
import { FaultButton } from '../why/turn-button.tsx';
import { ControlFields } from './control-fields.tsx';

/** CH-3. */
const SEED_LENGTH = 40;

/** Begins with the first orders, or the hand-over to who gives them. */
function startAndOrder(commanding: Commanding): void {
  commanding.start();
  if (commanding.desk.value !== undefined) focusSoon(NEXT_IN_TURN);
}

/** Runs, and puts the focus where the run can be played: the button that was pressed has been folded away. */
function runAndPlay(running: Running): void {
  const before = running.exercise.value;
  running.run();
  if (running.exercise.value !== before) focusSoon('.player .main');
}

export function RunForm() {
  const { plans, running } = useStore();
  const { drafts, active } = plans.shelf.value;
  return (
    <div class="form">
      <SelectField
        name="plan"
        label={text.exercise.plan}
        value={active}
        options={drafts.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={plans.choose}
      />
      <ControlFields control={running.control.value} onChange={(control) => (running.control.value = control)} />
      <SeedField />
      <RunButton />
      <Refusals />
    </div>
  );
}

/** With a person in control the exercise begins, else it runs to its end. */
function RunButton() {
  const { running, commanding } = useStore();
  const begins = hasPlayer(running.control.value);
  return (
    <button
      type="button"
      class="main wide"
      data-turn="run-exercise"
      aria-disabled={!running.seedOk.value}
      onClick={() => (begins ? startAndOrder(commanding) : runAndPlay(running))}
    >
      {begins ? text.command.start : text.exercise.run}
    </button>
  );
}

function SeedField() {
  const { running, commanding } = useStore();
  return (
    <TextField
      name="seed"
      label={text.exercise.seed}
      value={running.seed.value}
      maxLength={SEED_LENGTH}
      hint={text.exercise.seedHint}
      bad={running.seedOk.value ? undefined : text.exercise.seedBad}
      onInput={(value) => (running.seed.value = value)}
      onEnter={() => (hasPlayer(running.control.value) ? startAndOrder(commanding) : runAndPlay(running))}
    >
      <button type="button" onClick={running.freshSeed}>
        {text.exercise.newSeed}
      </button>
    </TextField>
  );
}

function Refusals() {
  const { running } = useStore();
  const faults = running.refused.value;
  if (faults.length === 0) return null;
  return (
    <div class="bad" role="alert">
      <p>{text.exercise.planBad}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.rule} ${fault.belt} ${fault.segment}`}>
            {text.laying.refused(fault.rule, text.say(fault.message))} <FaultButton fault={fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}
