// The words that the first screen does without, loaded with the first part that says them, in English. What the help has
// to say lies in this folder, the rest beside the words of the first screen.
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
import { glossary, wordHelp } from './glossary.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { picker } from './picker.ts';

export const englishManual = {
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
} as const;
