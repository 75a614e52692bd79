// The briefing in words: the clock, the columns that are known, and what lies there already, as the laying side knows it (KN-2, PC-1).
import { makeHexText, makePlaceText } from '../../hex/index.ts';
import type { Column, Scenario, SideName } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';

export function clockWords({ deadline, turnMinutes, needed, columns }: Scenario): string {
  const { minutes } = text.words;
  return text.plan.clock(
    minutes(deadline),
    minutes(turnMinutes),
    needed,
    columns.filter(({ side }) => side === 'moving').length,
  );
}

function taskWords({ zones }: Scenario, { task, zone, hold }: Column): string {
  const { words, plan } = text;
  if (zone < 0) return plan.serves;
  const what = plan.task(words.task[task], zones[zone].name);
  return hold > 0 ? plan.holds(what, words.minutes(hold)) : what;
}

function layerWords({ catalogue }: Scenario, { layer }: Column): string {
  if (layer === undefined) return '';
  const kinds = text.words.list(layer.kinds.map((kind) => named(catalogue[kind])));
  return text.plan.layer(kinds, layer.range, layer.load, layer.reloads);
}

export interface Line {
  readonly id: string;
  readonly words: string;
}

/** The columns of a side that the laying side knows of: announced ones, and all of its own. */
export function forceLines(scenario: Scenario, side: SideName): readonly Line[] {
  const { words, plan } = text;
  const known = scenario.columns.filter((one) => one.side === side && (one.announced || side === 'laying'));
  return known.map((column) => {
    const force = plan.force(
      column.name,
      words.moverClass[column.class],
      String(column.strength),
      taskWords(scenario, column),
      makeHexText(scenario.grid, column.start),
      String(column.from),
    );
    return { id: column.id, words: force + layerWords(scenario, column) };
  });
}

/** What lies there already and the laying side knows of (PC-1). */
export function lyingLines({ grid, catalogue, contamination }: Scenario): readonly Line[] {
  const { words, plan } = text;
  return contamination
    .filter(({ known }) => known.laying)
    .map(({ id, name, kind, places, recorded, marked }) => ({
      id,
      words: plan.lies(
        name,
        named(catalogue[kind]),
        words.list(places.map((place) => makePlaceText(grid, place))),
        words.care[marked ? 'marked' : recorded ? 'recorded' : 'hasty'],
      ),
    }));
}
