// What the rules and the gate of files say, in German: all lists as one.
import type { Messages } from '../../messages.ts';
import { files } from './files.ts';
import { ground } from './ground.ts';
import { json } from './json.ts';
import { laying } from './laying.ts';
import { names } from './names.ts';
import { preparation } from './preparation.ts';
import { world } from './world.ts';

export const sentences: Messages<'de'> = {
  ...files,
  ...ground,
  ...json,
  ...laying,
  ...names,
  ...preparation,
  ...world,
};
