// The words that are loaded later, with the parts that say them: guided start, help, glossary. In Estonian.
import type { Manual } from '../../language.ts';
import { glossary, wordHelp } from './glossary.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { picker } from './picker.ts';

export const estonianManual: Manual = { guide, help, glossary, wordHelp, picker };
