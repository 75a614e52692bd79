// What the screens say, in German: the words of the first screen; the others are in manual/.
import type { First } from '../catalogue.ts';
import { board, twin } from './board.ts';
import { debriefing, job } from './debriefing.ts';
import { sayBy } from '../messages.ts';
import { refusal } from './refusal.ts';
import { sentences } from './sentences/index.ts';
import { belts, catalogue, effect, laying, plan } from './plan.ts';
import { par } from './par.ts';
import { groups, preparation, triggers } from './preparation.ts';
import { difference } from './difference.ts';
import { shaping } from './shaping.ts';
import { share } from './share.ts';
import { broken, files, shell, storage } from './shell.ts';
import { words } from './words.ts';

export const german: First = {
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
  say: sayBy('de', sentences),
  refusal,
};
