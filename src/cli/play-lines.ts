// A run as short tables for a terminal.
import type { Control, Exercise } from '../exercise/index.ts';
import type { Measures, MoreMeasures } from '../rules/index.ts';
import { count, minutes, pairs, percent, plain, table } from './output.ts';

/** The moving side's policy, and the laying side's where it is not idle. */
export function controlText({ moving, laying }: Control): string {
  const first = moving === 'player' ? 'moving side by its orders' : `policy ${moving}`;
  if (laying === 'idle') return first;
  return `${first}, laying side ${laying === 'player' ? 'by its orders' : laying}`;
}

function moreFigures({ searchTime, friends, burden, law, legacy }: MoreMeasures): [string, string][] {
  const disputed = law.filter((each) => each.disputed).length;
  const released = legacy.years === undefined ? 'not all released' : `released after ${count(legacy.years, 'year')}`;
  return [
    ['search time', count(searchTime, 'minute')],
    ['friends', `${friends.arrived} of ${friends.of} done`],
    ['law', `${count(law.length, 'entry', 'entries')}, ${disputed} disputed`],
    ['burden', `${burden.weight} (${burden.band}), ${burden.confirmed.num} of ${burden.confirmed.den} segments met`],
    ['legacy', `${released}, ${count(legacy.points, 'point')}, ${count(legacy.weeks, 'team-week')}`],
    ['  incidents', `${legacy.incidents}, residual risk ${legacy.residual}`],
  ];
}

function figures(measures: Measures): string[] {
  const { canalisation, cost, clearanceCriticalPath, more } = measures;
  return pairs([
    ['denied', measures.denied ? 'yes' : 'no'],
    ['arrival', measures.arrival === undefined ? '–' : count(measures.arrival, 'minute')],
    ['delay', measures.delay === undefined ? '–' : count(measures.delay, 'minute')],
    ['clearance time', count(measures.clearanceTime, 'minute')],
    ['  on the critical path', clearanceCriticalPath === undefined ? '–' : count(clearanceCriticalPath, 'minute')],
    ['canalisation', `${canalisation.num}/${canalisation.den} (${percent(canalisation.num / canalisation.den)})`],
    ['losses', count(measures.losses, 'strength step')],
    ['cost', `${count(cost.points, 'point')}, ${count(cost.effort, 'crew-minute')}`],
    ...(more === undefined ? [] : moreFigures(more)),
  ]);
}

function moreTables({ intent, law }: MoreMeasures): string[] {
  const lines: string[] = [];
  if (intent.length > 0) {
    const rows = intent.map((each) => [
      each.group,
      each.effect,
      each.achieved ? 'yes' : 'no',
      `${each.addressed}`,
      `${each.met}`,
      `${each.passed}`,
      `${each.inArea}`,
      minutes(each.delay),
      minutes(each.predicted),
    ]);
    const head = ['group', 'effect', 'achieved', 'addressed', 'met', 'passed', 'in area', 'delay', 'predicted'];
    lines.push('', ...table(head, rows));
  }
  if (law.length > 0) {
    const rows = law.map((each) => [
      plain(each.article),
      each.rule,
      each.belt ?? 'the plan',
      each.disputed ? 'yes' : 'no',
    ]);
    lines.push('', ...table(['article', 'rule', 'belt', 'disputed'], rows));
  }
  return lines;
}

export function linesOf({ scenario, plan, seed, control, turns, measures }: Exercise): string[] {
  const columns = measures.columns.map((each) => [
    each.column,
    each.status,
    minutes(each.arrival),
    `${each.clearance}`,
    `${each.engaged}`,
    `${each.losses}`,
  ]);
  const belts = measures.belts.map((each) => [
    each.belt,
    `${each.segments}`,
    `${each.found}`,
    `${each.opened}`,
    `${each.clearance}`,
  ]);
  return [
    `${plain(scenario.text.title)} (${scenario.id}), plan ${plain(plan.name)}, seed ${plain(seed)}, ${controlText(control)}`,
    `${count(turns.length, 'turn')}, digest ${turns[turns.length - 1].digest}. All numbers are notional.`,
    '',
    ...figures(measures),
    '',
    ...table(['column', 'status', 'arrival', 'clearing', 'engaged', 'losses'], columns),
    ...(belts.length > 0 ? ['', ...table(['belt', 'segments', 'found', 'opened', 'clearing'], belts)] : []),
    ...(measures.more === undefined ? [] : moreTables(measures.more)),
  ];
}
