// The debrief beyond the military effect: intent against result, friends, law, burden on people who are no party, the legacy.
import type { Exercise } from '../../exercise/index.ts';
import { legacyOf } from '../../rules/index.ts';
import type { LegacySummary, MoreMeasures } from '../../rules/index.ts';
import { Facts, Fold, Table } from '../kit/parts.tsx';
import { Term } from '../kit/term.tsx';
import type { TermId } from '../model/terms.ts';
import { shortName } from '../model/belt-words.ts';
import { text } from '../text/index.ts';
import { Asked, WhyButton } from '../why/why-button.tsx';

interface Props {
  readonly run: Exercise;
  readonly more: MoreMeasures;
}

/** ME-10, ME-11, IN-2 to IN-6. */
export function IntentPart({ run, more }: Props) {
  const { debrief, words } = text;
  const { friends, searchTime, intent } = more;
  const rows = intent.map((one) => [
    run.plan.groups?.find(({ id }) => id === one.group)?.name ?? one.group,
    words.effect[one.effect],
    <>
      {one.achieved ? debrief.achieved : debrief.missed}{' '}
      <WhyButton topic={{ kind: 'effect', group: one.group }} what={words.effect[one.effect]} />
    </>,
    debrief.of(one.met, one.addressed),
    debrief.of(one.passed, one.addressed),
    one.delay === undefined ? words.none : String(one.delay),
    one.predicted === undefined ? words.none : String(one.predicted),
  ]);
  return (
    <>
      {friends.of > 0 && (
        <Facts
          facts={[[debrief.friends, <Asked measure="friends">{debrief.of(friends.arrived, friends.of)}</Asked>]]}
        />
      )}
      {searchTime > 0 && (
        <Facts facts={[[debrief.searchTime, <Asked measure="searchTime">{words.minutes(searchTime)}</Asked>]]} />
      )}
      {rows.length > 0 && <Table caption={debrief.intent} term="effect" head={[...debrief.intentHead]} rows={rows} />}
    </>
  );
}

/** LW-1, CI-1 to CI-5, LE-1 to LE-7: the ledger of what the plan costs others. */
export function CostPart({ run, more }: Props) {
  const { debrief, words } = text;
  const { burden, legacy, law } = more;
  const { num, den } = burden.confirmed;
  return (
    <>
      <Facts
        facts={[
          [debrief.burden, <Asked measure="burden">{words.band[burden.band]}</Asked>, debrief.weight(burden.weight)],
          [debrief.confirmed, den === 0 ? words.none : debrief.of(num, den)],
          [
            debrief.years,
            <Asked measure="teamWeeks">{legacy.years === undefined ? debrief.notReleased : legacy.years}</Asked>,
          ],
          [
            debrief.work,
            <Asked measure="legacyPoints">{debrief.weeks(legacy.weeks, words.points(legacy.points))}</Asked>,
          ],
          [debrief.incidents, words.band[legacy.incidents]],
          [debrief.residual, words.band[legacy.residual]],
        ]}
        terms={{ [debrief.burden]: 'burden', [debrief.years]: 'legacy', [debrief.residual]: 'residualRisk' }}
      />
      <Law run={run} law={law} />
      <Release legacy={legacy} />
      <Years run={run} />
    </>
  );
}

function Law({ run, law }: Pick<Props, 'run'> & { readonly law: MoreMeasures['law'] }) {
  const { debrief } = text;
  if (law.length === 0) return <p class="hint">{debrief.noViolation}</p>;
  return (
    <>
      <h4>
        <Asked measure="law">
          <Term id="law">{debrief.law}</Term>
        </Asked>
      </h4>
      <ul>
        {law.map(({ rule, article, belt, disputed }) => (
          <li key={`${rule} ${article} ${belt}`}>
            {debrief.violation(article, nameOf(run, belt), rule)}
            {disputed && <strong> {debrief.disputed}</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands in the law ledger: a belt, or the plan as a whole. */
function nameOf({ scenario, plan }: Exercise, id: string | undefined): string {
  const belt = plan.belts.find((one) => one.id === id);
  return belt === undefined ? plan.name : shortName(scenario, belt);
}

function Release({ legacy }: { readonly legacy: LegacySummary }) {
  const { debrief } = text;
  const named = (id: TermId, words: string) => <Term id={id}>{words}</Term>;
  const { area } = debrief;
  const rows = [
    [named('suspectedHazardousArea', area.suspected), String(legacy.suspected)],
    [named('confirmedHazardousArea', area.confirmed), String(legacy.confirmed)],
    [named('cancelled', area.cancelled), <Asked measure="cancelled">{legacy.cancelled}</Asked>],
    [named('reduced', area.reduced), <Asked measure="reduced">{legacy.reduced}</Asked>],
    [named('cleared', area.cleared), <Asked measure="cleared">{legacy.cleared}</Asked>],
    [area.left, String(legacy.left)],
  ];
  return <Table caption={debrief.release} term="landRelease" head={[...debrief.releaseHead]} rows={rows} />;
}

/** The land release year by year. */
function Years({ run }: Pick<Props, 'run'>) {
  const { debrief } = text;
  const last = run.turns[run.turns.length - 1].state;
  const rows = legacyOf(last).map((year) =>
    [
      year.year,
      year.suspected,
      year.confirmed,
      year.cancelled,
      year.reduced,
      year.cleared,
      year.weeks,
      year.exposure,
    ].map(String),
  );
  if (rows.length === 0) return null;
  return (
    <Fold title={debrief.byYear}>
      <Table caption={debrief.byYear} hideCaption head={[...debrief.yearHead]} rows={rows} />
    </Fold>
  );
}
