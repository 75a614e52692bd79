// Small parts that the panels are made of: sections, meters, labelled values, tables.
import type { ComponentChildren } from 'preact';
import type { TermId } from '../model/terms.ts';
import { Term } from './term.tsx';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Words beside the title. */
  readonly aside?: ComponentChildren;
  /** By this the focus finds the heading (see focus.ts). */
  readonly mark?: string;
  /** The word of the title that explains itself. */
  readonly term?: TermId;
}

/** A part of a panel under a heading. */
export function Section({ title, aside, mark, term, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2 data-mark={mark} tabIndex={mark === undefined ? undefined : -1}>
          <Word term={term}>{title}</Word>
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Explains itself where a term is given. */
function Word({ term, children }: { readonly term: TermId | undefined; readonly children: ComponentChildren }) {
  return term === undefined ? <>{children}</> : <Term id={term}>{children}</Term>;
}

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** When it is opened. */
  readonly onOpen?: () => void;
}

/** A part that can be folded away. */
export function Fold({ title, open = false, onOpen, children }: FoldProps) {
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
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
  /** The word of the caption that explains itself. */
  readonly term?: TermId;
  readonly head: readonly string[];
  /** Headings that explain themselves, by their words. */
  readonly terms?: Readonly<Record<string, TermId>>;
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly class?: string;
}

/** A table with headings both ways; it scrolls within itself when it is wider than its panel. */
export function Table({ caption, hideCaption = false, term, head, terms = {}, rows, class: name = '' }: TableProps) {
  return (
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <div class="table-wrap" tabIndex={0} role="region" aria-label={caption}>
      <table class={name}>
        <caption class={hideCaption ? 'hidden' : ''}>
          <Word term={term}>{caption}</Word>
        </caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Word term={terms[cell]}>{cell}</Word>
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
  /** Names that explain themselves. */
  readonly terms?: Readonly<Record<string, TermId>>;
}

/** Names and values, one under the other. */
export function Facts({ facts, terms = {} }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>
            <Word term={terms[name]}>{name}</Word>
          </dt>
          <dd>
            {value}
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Sentences one under the other; no two are alike. */
export function Lines({ lines, class: look }: { readonly lines: readonly string[]; readonly class?: string }) {
  return (
    <ul class={look}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
