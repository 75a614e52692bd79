// Small parts that the panels are made of: sections, meters, labelled values, tables.
import type { ComponentChildren } from 'preact';
import type { PlanFault } from '../../rules/index.ts';
import { text } from '../text/index.ts';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Words beside the title. */
  readonly aside?: ComponentChildren;
  /** By this the focus finds the heading (see focus.ts). */
  readonly mark?: string;
}

/** A part of a panel under a heading. */
export function Section({ title, aside, mark, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2 data-mark={mark} tabIndex={mark === undefined ? undefined : -1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** A part that can be folded away. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/** What the rules have against something, and what to do. */
export function FaultLines({ faults }: { readonly faults: readonly PlanFault[] }) {
  return (
    <>
      {faults.map(({ rule, message, hint }) => (
        <p key={`${rule} ${text.say(message)}`} class="bad" role="alert">
          {text.laying.refused(rule, text.say(message))} <small>{text.say(hint)}</small>
        </p>
      ))}
    </>
  );
}

interface MeterProps {
  readonly label: string;
  readonly used: number;
  /** What would be used on top. */
  readonly more: number;
  readonly of: number;
  readonly words: string;
  readonly left: string;
}

/** Used, asked for and left of a budget; the words say the same as the bar. */
export function Meter({ label, used, more, of, words, left }: MeterProps) {
  const share = (n: number) => `${of === 0 ? 0 : Math.min(100, (100 * n) / of)}%`;
  return (
    <div class={used + more > of ? 'meter over' : 'meter'}>
      <span class="meter-label">{label}</span>
      <span class="meter-words">{words}</span>
      <div class="meter-bar" aria-hidden="true">
        <i class="meter-used" style={{ width: share(used) }} />
        <i class="meter-more" style={{ left: share(used), width: share(Math.min(more, Math.max(0, of - used))) }} />
      </div>
      <span class="meter-left">{left}</span>
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly head: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly class?: string;
}

/** A table with headings both ways; it scrolls within itself when it is wider than its panel. */
export function Table({ caption, hideCaption = false, head, rows, class: name = '' }: TableProps) {
  return (
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <div class="table-wrap" tabIndex={0} role="region" aria-label={caption}>
      <table class={name}>
        <caption class={hideCaption ? 'hidden' : ''}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={head[j]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[j]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren, note?: string])[];
}

/** Names and values, one under the other. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
