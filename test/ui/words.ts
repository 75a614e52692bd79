// What the page loads later is there: the other words of the screens, and the engine. Tests that need them import this file.
import { openEngine } from '../../src/ui/store/engine.ts';

// With the words.
await openEngine();
