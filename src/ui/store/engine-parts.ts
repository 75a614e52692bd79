// All that plays exercises, keeps runs and opens them again, gathered for `engine.ts`.
export {
  isOpen,
  makePlan,
  makeTranscript,
  parseTranscript,
  play,
  resume,
  transcriptText,
} from '../../exercise/index.ts';
export { viewFor } from '../../rules/index.ts';
export { eventsSeen } from '../model/log-seen.ts';
export { retell } from '../model/retell.ts';
export { makeCommands } from './commands.ts';
export { openRemarks, saveRemarks, showKept, showRun } from './opening-runs.ts';
export { keepRuns } from './run-keeping.ts';
