// The years after: what becomes of the ground year by year, what that costs, and which choices of the plan it comes from (LE-1 to LE-7).
import { useMemo } from 'preact/hooks';
import type { LegacySummary } from '../../rules/index.ts';
import { Bars } from '../chart/bars.tsx';
import { Figure } from '../chart/figure.tsx';
import { Stack } from '../chart/stack.tsx';
import {
  careLines,
  dearestYear,
  legacyLayers,
  legacyLines,
  legacyTable,
  legacyYears,
  releaseFinding,
} from '../model/legacy-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { LayerToggle } from './layer-toggle.tsx';

export function LegacyPart() {
  const { run } = useOpened();
  const { more } = run.measures;
  if (more === undefined) return <p>{text.legacy.edition}</p>;
  return (
    <>
      <Ground summary={more.legacy} />
      <Chosen />
    </>
  );
}

function Ground({ summary }: { readonly summary: LegacySummary }) {
  const { run } = useOpened();
  const { legacy, words } = text;
  const years = useMemo(() => legacyYears(run, summary), [run, summary]);
  if (summary.suspected + summary.confirmed === 0) return <p>{legacy.nothing}</p>;
  const layers = legacyLayers(years);
  const table = legacyTable(years);
  const dearest = dearestYear(years);
  return (
    <>
      <Figure finding={releaseFinding(summary, years.length - 1)} note={legacy.note} table={table}>
        <Stack layers={layers} axis={legacy.axis} name={legacy.name(words.list(layers.map(({ label }) => label)))} />
      </Figure>
      <LayerToggle layer="legacy" />
      {legacyLines(summary).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {dearest !== undefined && (
        <Figure finding={dearest} note={legacy.pointsNote} table={table}>
          <Bars values={years.map(({ points }) => points)} look={3} axis={legacy.pointsAxis} name={legacy.pointsName} />
        </Figure>
      )}
    </>
  );
}

/** Records and marking are chosen when a belt is laid. */
function Chosen() {
  const { run, scenario } = useOpened();
  const lines = careLines(scenario, run.plan);
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{text.legacy.care}</h3>
      <ul class="legacy-chosen">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
