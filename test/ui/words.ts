// All words of the screens are there: tests that read some of those which the page loads later import this file.
import { openManual } from '../../src/ui/text/index.ts';

await openManual();
