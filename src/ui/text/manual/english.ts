// The words that are loaded later, with the parts that say them: guided start, help, glossary. In English.
import { guide } from './guide.ts';

export const englishManual = { guide } as const;
