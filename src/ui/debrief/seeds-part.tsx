// The comparison seed by seed: by how much the plan differs from another on which seed, and both of them on any seed, with the draws behind it (WY-9).
import { useSignal } from '@preact/signals';
import type { SeedFigure } from '../../analysis/index.ts';
import type { Plan } from '../../rules/index.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { useIsPaper } from '../kit/paper.ts';
import { Fold, Table } from '../kit/parts.tsx';
import { atPercent, type SeedDifference, type SeedRange, seedRanges } from '../model/why-seed-page.ts';
import { DEBRIEF_SEEDS, SEED_BASE } from '../store/debrief-seeds.ts';
import { useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WhyButton } from '../why/why-button.tsx';
import { ReportGate } from './report-gate.tsx';

type Pair = readonly [Plan, Plan];

/** Nothing on paper: what there is to see leads on. */
export function SeedsPart() {
  const { plans } = useOpened();
  const chosen = useSignal('1');
  const isOpen = useSignal(false);
  const other = plans[Number(chosen.value)] ?? plans[1];
  if (useIsPaper() || other === undefined) return null;
  const { bySeed } = text;
  const pair: Pair = [plans[0], other];
  const options = plans.slice(1).map(({ name }, i) => ({ value: String(i + 1), text: name }));
  return (
    <div data-seeds>
      <Fold title={bySeed.fold} onOpen={() => (isOpen.value = true)}>
        {options.length > 1 && (
          <SelectField
            name="against"
            label={bySeed.against}
            value={chosen.value}
            options={options}
            onChange={(value) => (chosen.value = value)}
          />
        )}
        <SeedField pair={pair} />
        {isOpen.value && <Ranges pair={pair} />}
      </Fold>
    </div>
  );
}

function SeedField({ pair }: { readonly pair: Pair }) {
  const { asking } = useStore();
  const input = useSignal('1');
  const bad = useSignal(false);
  const { bySeed } = text;
  const ask = () => {
    const seed = /^\d{1,6}$/.test(input.value.trim()) ? Number(input.value) : 0;
    bad.value = seed < 1 || seed > DEBRIEF_SEEDS;
    if (!bad.value) asking.ask({ kind: 'seed', plans: pair, seed });
  };
  return (
    <TextField
      name="seed-number"
      label={bySeed.label(DEBRIEF_SEEDS)}
      value={input.value}
      numeric
      bad={bad.value ? bySeed.bad(DEBRIEF_SEEDS) : undefined}
      onEnter={ask}
      onInput={(value) => {
        input.value = value;
        bad.value = false;
      }}
    >
      <button type="button" data-why="seed-number" onClick={ask}>
        {bySeed.ask}
      </button>
    </TextField>
  );
}

function Ranges({ pair }: { readonly pair: Pair }) {
  const { seedsOf } = useOpened();
  return (
    <ReportGate job={seedsOf(pair)} what={text.bySeed.working} mark="seeds">
      {(report) => <RangeTable pair={pair} report={report} />}
    </ReportGate>
  );
}

interface RangeProps {
  readonly pair: Pair;
  readonly report: readonly (readonly SeedFigure[])[];
}

function RangeTable({ pair, report }: RangeProps) {
  const { bySeed } = text;
  const { partHead } = text.why;
  const { p10, p50, p90 } = text.report.quantiles;
  const ranges = seedRanges(report, SEED_BASE);
  if (ranges.length === 0) return <p>{bySeed.none}</p>;
  const rows = ranges.map((range) => [
    range.name,
    ...[0, 10, 50, 90, 100].map((percent) => <Seed pair={pair} range={range} at={atPercent(range, percent)} />),
  ]);
  return (
    <>
      <p>{bySeed.hint(pair[0].name, pair[1].name)}</p>
      <Table caption={bySeed.fold} head={[partHead[0], bySeed.least, p10, p50, p90, bySeed.most]} rows={rows} />
    </>
  );
}

interface SeedProps {
  readonly pair: Pair;
  readonly range: SeedRange;
  readonly at: SeedDifference;
}

function Seed({ pair, range, at: { by, seed } }: SeedProps) {
  const words = text.words.signed(by);
  return (
    <WhyButton
      topic={{ kind: 'seed', plans: pair, seed }}
      what={text.bySeed.button(range.name, words, String(seed))}
      words={words}
    />
  );
}
