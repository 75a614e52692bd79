// The runs of this scenario side by side, branches below the runs from which they come: show one, play one on, name it, delete it.
import { useSignal } from '@preact/signals';
import { TextField } from '../kit/fields.tsx';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import { Fold, Section, Table } from '../kit/parts.tsx';
import { NAME_LENGTH } from '../model/kept-run.ts';
import type { KeptRun } from '../model/kept-run.ts';
import { resultCells, runName, treeOf } from '../model/run-tree.ts';
import type { TreeRow } from '../model/run-tree.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

/** Nothing while orders are given: other runs tell what a side may not know yet. */
export function RunsPart() {
  const { runs, commanding } = useStore();
  const rows = treeOf(runs.list.value);
  const kept = runs.kept.value;
  // One that stands alone is on show already.
  if (commanding.desk.value !== undefined || rows.length < (kept === undefined ? 1 : 2)) return null;
  return (
    <Section title={text.runs.title} mark="runs">
      <p class="hint">{text.runs.intro}</p>
      <Table
        class="runs"
        caption={text.runs.caption}
        hideCaption
        head={[...text.runs.head]}
        rows={rows.map((row) => [<RunButton key={row.kept.id} row={row} />, ...resultCells(row.kept)])}
      />
      <p class="hint">{text.runs.units}</p>
      {kept !== undefined && <Tending key={kept.id} kept={kept} />}
    </Section>
  );
}

/** Steps to the right that are drawn; deeper branches stand as far. */
const MOST_STEPS = 4;

function RunButton({ row: { kept, level } }: { readonly row: TreeRow }) {
  const { runs, opening } = useStore();
  const name = runName(kept);
  const isShown = runs.current.value === kept.id;
  const show = () => {
    opening.showKept(kept.id);
    focusSoon(NEXT_IN_TURN);
  };
  return (
    <span class={`run-name level-${Math.min(level, MOST_STEPS)}`}>
      <button
        type="button"
        class="link"
        aria-current={isShown ? 'true' : undefined}
        title={'measures' in kept.run ? text.runs.show(name) : text.runs.playOn(name)}
        onClick={() => !isShown && show()}
      >
        {name}
      </button>
      {isShown && <small>{text.runs.shown}</small>}
    </span>
  );
}

/** What is done with the run on show. */
function Tending({ kept }: { readonly kept: KeptRun }) {
  const { runs, running } = useStore();
  const name = useSignal(runName(kept));
  const remove = () => {
    runs.remove(kept.id, runName(kept));
    running.exercise.value = undefined;
    focusSoon('[data-mark="run"]');
  };
  return (
    <Fold title={runName(kept)}>
      <TextField
        name="run-name"
        label={text.runs.rename}
        value={name.value}
        maxLength={NAME_LENGTH}
        onInput={(value) => (name.value = value)}
        onEnter={() => runs.rename(kept.id, name.value)}
      >
        <button type="button" onClick={() => runs.rename(kept.id, name.value)}>
          {text.runs.apply}
        </button>
      </TextField>
      <button type="button" onClick={remove}>
        {text.runs.remove}
      </button>
    </Fold>
  );
}
