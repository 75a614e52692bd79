// One page of why: sentences, a sum with its parts, lists with links, the rules with their first sentences, what would have turned it.
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { OutcomeTrace } from '../../analysis/index.ts';
import { ReportGate } from '../debrief/report-gate.tsx';
import { Table } from '../kit/parts.tsx';
import { firstSentence } from '../model/rule-text.ts';
import { type TurningLines, turnedLines, type WhyPage } from '../model/why-page.ts';
import { useStore } from '../store/index.ts';
import { type Reasons, useReasons } from '../store/reasons.ts';
import { text } from '../text/index.ts';
import { WhyHeading } from './why-heading.tsx';

interface Props {
  readonly page: WhyPage;
  readonly reasons: Reasons;
}

export function PageView({ page, reasons }: Props) {
  const { title, lead, sum, lists, tables = [], rules, outcome } = page;
  return (
    <div class="why-page">
      <WhyHeading words={title} />
      {lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sum !== undefined && <Sum sum={sum} />}
      {tables.map((table) => (
        <Table key={table.caption} caption={table.caption} head={table.head} rows={table.rows} />
      ))}
      {lists.map((list) => (
        <List key={list.title} {...list} />
      ))}
      {outcome !== undefined && <Turned reasons={reasons} outcome={outcome} />}
      <Rules ids={rules} />
    </div>
  );
}

/** Turns that are named beside a part. */
const MOST_TURNS = 6;

function Sum({ sum: { parts, total } }: { readonly sum: NonNullable<WhyPage['sum']> }) {
  const { asking } = useStore();
  const { why } = text;
  if (parts.length === 0) return <p>{why.nothing}</p>;
  const turnsOf = (turns: readonly number[]) => (
    <span class="why-turns">
      {turns.slice(0, MOST_TURNS).map((turn) => (
        <button type="button" key={turn} data-why="turn" onClick={() => asking.deeper({ kind: 'turn', turn })}>
          {why.turnButton(turn)}
        </button>
      ))}
      {turns.length > MOST_TURNS && why.turnsMore(turns.length - MOST_TURNS)}
    </span>
  );
  // What has no turns, such as a report on ways or on many seeds, has no column of them.
  const hasTurns = parts.some(({ turns }) => turns.length > 0);
  const rows = [
    ...parts.map(({ words, amount, turns }) => [words, String(amount), turnsOf(turns)]),
    [why.total, <strong>{total}</strong>, ''],
  ];
  const columns = hasTurns ? 3 : 2;
  return <Table caption={why.sum} head={why.head.slice(0, columns)} rows={rows.map((row) => row.slice(0, columns))} />;
}

function List({ title, links }: WhyPage['lists'][number]) {
  const { asking } = useStore();
  return (
    <>
      <h3>{title}</h3>
      <ul class="why-list">
        {links.map((link, i) => (
          // Two lines can say the same; the list never changes order.
          <li key={`${String(i)} ${link.words}`}>
            {'to' in link ? (
              <button type="button" class="quiet" data-why={link.to.kind} onClick={() => asking.deeper(link.to)}>
                {link.words}
              </button>
            ) : (
              link.words
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** WY-3, WY-5: asked for, since the exercise is played again many times. */
function Turned({
  reasons,
  outcome,
}: {
  readonly reasons: Reasons;
  readonly outcome: NonNullable<WhyPage['outcome']>;
}) {
  const { why } = text;
  const isIt = (one: OutcomeTrace) => one.outcome === outcome.of && one.group === outcome.group;
  const isAsked = useSignal(reasons.outcomes.state.peek().kind !== 'idle');
  return (
    <>
      <h3>{why.turned}</h3>
      {isAsked.value ? (
        <ReportGate job={reasons.outcomes} what={why.turnedWorking} mark="why">
          {(traces) => <TurnedLines trace={traces.find(isIt)} reasons={reasons} />}
        </ReportGate>
      ) : (
        <button type="button" data-turn="why-turned" onClick={() => (isAsked.value = true)}>
          {why.askTurned}
        </button>
      )}
    </>
  );
}

function TurnedLines({ trace, reasons }: { readonly trace: OutcomeTrace | undefined; readonly reasons: Reasons }) {
  if (trace === undefined) return <p>{text.why.nothingTurns}</p>;
  return (
    <div data-why-turned>
      <ChangeLines {...turnedLines(reasons.exercise, trace)} />
    </div>
  );
}

/** What would have turned something, as a list, and what would not. */
export function ChangeLines({ lead, changes, rest }: TurningLines) {
  return (
    <>
      <p>{lead}</p>
      <ul class="why-list">
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rest.map((line) => (
        <p key={line} class="hint">
          {line}
        </p>
      ))}
    </>
  );
}

export function Rules({ ids }: { readonly ids: readonly string[] }) {
  const { asking } = useStore();
  const { rules, load } = useReasons();
  useEffect(() => void load(), [load]);
  const state = rules.value;
  const sentenceOf = (id: string): string => {
    const rule = state?.kind === 'ready' ? state.rules.get(id) : undefined;
    return rule === undefined ? '' : firstSentence(rule);
  };
  return (
    <>
      <h3>{text.why.rules}</h3>
      <ul class="why-rules">
        {[...new Set(ids)].map((id) => (
          <li key={id}>
            <button
              type="button"
              data-why="rule"
              aria-label={text.why.rule(id)}
              onClick={() => asking.deeper({ kind: 'rule', rule: id })}
            >
              {id}
            </button>
            <span lang="en">{sentenceOf(id)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
