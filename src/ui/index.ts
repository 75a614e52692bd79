// The public names of ui/: the panels, the store behind them, and what they need from outside.
export type {
  CompareRequest,
  CompareWatch,
  LastOpen,
  Paper,
  PaperOutcome,
  SaveOutcome,
  ScenarioCard,
  Services,
  ShippedFile,
  ShippedScenario,
  Vault,
  Work,
} from './services.ts';
export { calm } from './kit/calm.ts';
export { reasonOf } from './kit/reason.ts';
export { loadLaterParts } from './kit/later.tsx';
export type { StoredDraft } from './model/stored.ts';
export { makeStore, settled, StoreProvider } from './store/index.ts';
export type { Store } from './store/index.ts';
export { Shell } from './shell/shell.tsx';
export { languageFor, speak, text } from './text/index.ts';
