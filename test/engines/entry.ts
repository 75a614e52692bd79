// The whole of what runs in each engine: the program's text is left in a global, for an engine may have no console.
import { program } from './program.ts';

Reflect.set(globalThis, 'abatisResult', program(Reflect.get(globalThis, 'abatisSeeds')));
