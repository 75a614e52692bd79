// The words that are loaded later, with the parts that say them: guided start, help, glossary. In English.
import { glossary, wordHelp } from './glossary.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { picker } from './picker.ts';

export const englishManual = { guide, help, glossary, wordHelp, picker } as const;
