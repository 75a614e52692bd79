// The whole of what runs in each engine: the program's text is left in a global, for an engine may have no console.
import { program } from './program.ts';

/** Put in place by the bundler. */
declare const SEEDS_A_SCENARIO: number;

Reflect.set(globalThis, 'abatisResult', program(SEEDS_A_SCENARIO));
