// Preparation: what each period has and what the plan takes from it, stores, treaties, and the decisions on them (PR, TR).
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { explainKind, ledgerOf, makeDayText, treatyOn } from '../../rules/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { SelectField } from '../kit/fields.tsx';
import { Section, Table } from '../kit/parts.tsx';
import type { ToldFault } from '../model/plan-edit.ts';
import { useStore } from '../store/index.ts';
import { named, text } from '../text/index.ts';
import { FaultLines } from '../why/turn-button.tsx';

/** Shown only where there is something to prepare over time, or a treaty to heed. */
export function PreparationPart() {
  const { plans } = useStore();
  const refused = useSignal<readonly ToldFault[]>([]);
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const { periods, stores } = scenario.calendar;
  if (periods.length === 1 && stores.length === 0 && scenario.treaties.length === 0) return null;
  const plan = plans.plan.value;
  return (
    <Section title={text.preparation.title} term="period">
      {scenario.calendar.dated && <Days scenario={scenario} />}
      <PeriodTable scenario={scenario} plan={plan} />
      {stores.length > 0 && <Stores scenario={scenario} plan={plan} refused={refused} />}
      {scenario.treaties.length > 0 && <Treaties scenario={scenario} plan={plan} refused={refused} />}
      <FaultLines faults={refused.value} />
    </Section>
  );
}

function Days({ scenario }: { readonly scenario: Scenario }) {
  const { execution, conflicts } = scenario.calendar;
  const { preparation, words } = text;
  const spans = conflicts.map(({ from, to }) =>
    preparation.span(makeDayText(from), to === undefined ? undefined : makeDayText(to)),
  );
  return (
    <p>
      {preparation.execution(makeDayText(execution))}
      {spans.length > 0 && ` ${preparation.conflicts(words.list(spans))}`}
    </p>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

export function PeriodTable({ scenario, plan }: Props) {
  const { preparation, words } = text;
  const { periods, dated } = scenario.calendar;
  const rows = ledgerOf(scenario, plan).periods.map(({ points, effort }, i) => [
    dated ? preparation.period(periods[i].name, makeDayText(periods[i].from)) : periods[i].name,
    words.usedOf(String(points.spent), String(points.available)),
    words.usedOf(String(effort.spent), String(effort.available)),
  ]);
  return <Table caption={preparation.periods} head={[...preparation.periodHead]} rows={rows} />;
}

interface DecidingProps extends Props {
  readonly refused: Signal<readonly ToldFault[]>;
}

const NEVER = 'never';

/** "not at all", or one of the periods. */
function periodOptions(scenario: Scenario) {
  const periods = scenario.calendar.periods.map(({ name }, i) => ({ value: String(i), text: name }));
  return [{ value: NEVER, text: text.preparation.never }, ...periods];
}

function periodValue(period: number | undefined): string {
  return period === undefined ? NEVER : String(period);
}

function Stores({ scenario, plan, refused }: DecidingProps) {
  const { plans } = useStore();
  const { preparation, words } = text;
  const ledgers = ledgerOf(scenario, plan).stores;
  return (
    <>
      <h3>{preparation.stores}</h3>
      {scenario.calendar.stores.map((store, i) => {
        const decided = plan.production?.find((one) => one.store === i)?.period;
        const kinds = words.list(store.kinds.map((kind) => named(scenario.catalogue[kind])));
        return (
          <div key={store.id}>
            <p>
              {preparation.store(store.name, kinds, ledgers[i].periods.map(({ left }) => String(left)).join(' · '))}
            </p>
            {store.rate > 0 && !store.running && (
              <SelectField
                label={preparation.produce(store.name, store.rate, store.lead, words.points(store.cost))}
                value={periodValue(decided)}
                options={periodOptions(scenario)}
                onChange={(value) => {
                  const period = value === NEVER ? undefined : Number(value);
                  refused.value = plans.edit({ do: 'produce', store: i, period });
                }}
              />
            )}
            {store.running && <p class="hint">{preparation.running(store.rate)}</p>}
          </div>
        );
      })}
    </>
  );
}

function Treaties({ scenario, plan, refused }: DecidingProps) {
  const { plans } = useStore();
  const { preparation, words } = text;
  return (
    <>
      <h3>{preparation.treaties}</h3>
      {scenario.treaties.map((treaty, i) => {
        const bans = words.list(treaty.bans.map((one) => words.component[one]));
        const side = scenario.text.sides[treaty.side];
        const decided = plan.notices?.find((one) => one.treaty === i)?.period;
        return (
          <div key={treaty.id}>
            <p>{preparation.treaty(treaty.name, side, bans, treaty.article)}</p>
            <TreatyTable scenario={scenario} plan={plan} treaty={i} />
            {treaty.abstains && <p class="hint">{preparation.abstains(side)}</p>}
            {treaty.suspended !== undefined && (
              <p class="hint">{preparation.suspended(makeDayText(treaty.suspended), treaty.article)}</p>
            )}
            {treaty.mayLeave && treaty.side === 'laying' && (
              <SelectField
                label={preparation.notice(treaty.exitArticle, treaty.noticeMonths)}
                value={periodValue(decided)}
                options={periodOptions(scenario)}
                onChange={(value) => {
                  const period = value === NEVER ? undefined : Number(value);
                  refused.value = plans.edit({ do: 'notice', treaty: i, period });
                }}
              />
            )}
          </div>
        );
      })}
      <Refused scenario={scenario} plan={plan} />
    </>
  );
}

/** How the side stands to the treaty on the first day of each period and on the day of execution. */
function TreatyTable({ scenario, plan, treaty }: Props & { readonly treaty: number }) {
  const { preparation, words } = text;
  const { periods, execution } = scenario.calendar;
  const days = [...periods.map(({ name, from }) => ({ name, day: from })), { name: preparation.day, day: execution }];
  const rows = days.map(({ name, day }) => [
    preparation.period(name, makeDayText(day)),
    words.treatyStatus[treatyOn(scenario, plan, treaty, day)],
  ]);
  const caption = preparation.status(scenario.treaties[treaty].name);
  return <Table caption={caption} head={[...preparation.statusHead]} rows={rows} />;
}

/** TR-2: which kinds are refused even in the last period, why, and what would change it. */
function Refused({ scenario, plan }: Props) {
  const last = scenario.calendar.periods.length - 1;
  const refusals = scenario.catalogue.flatMap((_, kind) => explainKind(scenario, plan, kind, last));
  if (refusals.length === 0) return null;
  return (
    <ul class="faults">
      {refusals.map(({ rule, message, hint }) => (
        <li key={`${rule} ${text.say(message)}`}>
          {text.laying.refused(rule, text.say(message))} <small>{text.say(hint)}</small>
        </li>
      ))}
    </ul>
  );
}
