// What the first screen says, in Finnish; the other words are in manual/.
import type { First } from '../catalogue.ts';
import { board, twin } from './board.ts';
import { debriefing, job } from './debriefing.ts';
import { difference } from './difference.ts';
import { refusal, say } from './messages.ts';
import { par } from './par.ts';
import { belts, catalogue, effect, laying, plan } from './plan.ts';
import { groups, preparation, triggers } from './preparation.ts';
import { shaping } from './shaping.ts';
import { share } from './share.ts';
import { broken, files, shell, storage } from './shell.ts';
import { words } from './words.ts';

export const finnish: First = {
  words,
  shell,
  files,
  share,
  storage,
  broken,
  board,
  twin,
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
  debriefing,
  job,
  par,
  say,
  refusal,
};
