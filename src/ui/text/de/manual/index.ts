// The words that the first screen does without, loaded with the first part that says them, in German.
import type { Manual } from '../../catalogue.ts';
import { command } from '../command.ts';
import { chart, compare, front, paired, ranking, report } from '../compare.ts';
import { debrief } from '../debrief.ts';
import { exercise, log, result } from '../exercise.ts';
import { layers } from '../layers.ts';
import { effects, luck, others, outcome, predicted } from '../outcome.ts';
import { ledgers, legacy, worth } from '../ledgers.ts';
import { print } from '../print.ts';
import { branch, runs } from '../runs.ts';
import { timeline } from '../timeline.ts';
import { typing } from '../typing.ts';
import { why } from '../why.ts';
import { bySeed } from '../why-seeds.ts';
import { work } from '../work.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { picker } from './picker.ts';
import { wordHelp } from './word-help.ts';

export const germanManual: Manual = {
  typing,
  exercise,
  runs,
  branch,
  timeline,
  command,
  log,
  result,
  debrief,
  outcome,
  predicted,
  luck,
  others,
  effects,
  worth,
  ledgers,
  legacy,
  compare,
  report,
  chart,
  paired,
  ranking,
  front,
  why,
  bySeed,
  layers,
  print,
  work,
  guide,
  help,
  glossary,
  wordHelp,
  picker,
};
