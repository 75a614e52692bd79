// What the screens say, in Latvian: the words of the first screen; the others are in manual/.
import type { First } from '../catalogue.ts';
import { sayBy } from '../messages.ts';
import { board, twin } from './board.ts';
import { debriefing, job } from './debriefing.ts';
import { difference } from './difference.ts';
import { laying } from './laying.ts';
import { par } from './par.ts';
import { belts, catalogue, effect, plan } from './plan.ts';
import { groups, preparation, triggers } from './preparation.ts';
import { refusal } from './refusal.ts';
import { files as fileSentences } from './sentences/files.ts';
import { ground } from './sentences/ground.ts';
import { json } from './sentences/json.ts';
import { laying as layingSentences } from './sentences/laying.ts';
import { names } from './sentences/names.ts';
import { preparation as preparationSentences } from './sentences/preparation.ts';
import { world } from './sentences/world.ts';
import { shaping } from './shaping.ts';
import { share } from './share.ts';
import { broken, files, shell, storage } from './shell.ts';
import { words } from './words.ts';

export const latvian: First = {
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
  say: sayBy('lv', {
    ...fileSentences,
    ...ground,
    ...json,
    ...layingSentences,
    ...names,
    ...preparationSentences,
    ...world,
  }),
  refusal,
};
