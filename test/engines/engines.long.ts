// The engines on 1,000 seeds of every scenario (an hour or more: QuickJS has no compiler).
import { compareEngines } from './compared.ts';

compareEngines(1000, 7_200_000);
