// The catalogue of everything that the screens say, in Estonian.
import type { Text } from '../language.ts';
import { board, twin } from './board.ts';
import { command } from './command.ts';
import { chart, compare, front, paired, ranking, report } from './compare.ts';
import { debrief } from './debrief.ts';
import { debriefing, job } from './debriefing.ts';
import { difference } from './difference.ts';
import { exercise, log, result } from './exercise.ts';
import { layers } from './layers.ts';
import { ledgers, legacy, worth } from './ledgers.ts';
import { refusal, say } from './messages.ts';
import { effects, luck, others, outcome, predicted } from './outcome.ts';
import { par } from './par.ts';
import { belts, catalogue, effect, laying, plan } from './plan.ts';
import { groups, preparation, triggers } from './preparation.ts';
import { branch, runs } from './runs.ts';
import { shaping } from './shaping.ts';
import { share } from './share.ts';
import { broken, files, shell, storage } from './shell.ts';
import { timeline } from './timeline.ts';
import { typing } from './typing.ts';
import { why } from './why.ts';
import { words } from './words.ts';

export const estonian: Text = {
  words,
  shell,
  files,
  share,
  storage,
  broken,
  board,
  twin,
  typing,
  plan,
  catalogue,
  laying,
  shaping,
  difference,
  effect,
  belts,
  preparation,
  groups,
  triggers,
  exercise,
  runs,
  branch,
  timeline,
  command,
  log,
  result,
  debrief,
  debriefing,
  job,
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
  par,
  why,
  layers,
  say,
  refusal,
};
