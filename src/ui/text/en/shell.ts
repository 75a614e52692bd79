// Words of the frame round everything: header, steps, opening and saving files, notices, a broken start.

export const shell = {
  title: (scenario: string) => `${scenario} – Abatis`,
  tagline: 'Counter-mobility training on a notional map',
  skipToPanel: 'Skip to the panel',
  skipToMap: 'Skip to the map or list',
  skipToBoard: 'Skip to the map',
  scenarioLabel: 'Scenario',
  browse: 'All scenarios, and what they are about',
  fromFile: (file: string) => `${file} (from your file)`,
  openFile: 'Open a file…',
  openFileHint: 'A scenario, plan or transcript (JSON). You can also drop it anywhere on the page.',
  dropHere: 'Drop the file to open it',
  steps: 'Steps',
  step: { plan: 'Plan', exercise: 'Exercise', compare: 'Compare', debrief: 'Debrief' },
  language: 'Language',
  languageFailed: (name: string) => `${name} could not be loaded. Check the connection and try again.`,
  help: 'Help',
  close: 'Close',
  dismiss: 'Dismiss',
  loading: 'Opening the scenario…',
  partLoading: 'Loading this part…',
  partFailed: 'This part of Abatis could not be loaded. Check the connection, then try again; your work is kept.',
  tryAgain: 'Try again',
  updateReady: 'A newer version of Abatis is ready. Your work is stored and will be there.',
  loadUpdate: 'Load it now',
  notional: 'All numbers are notional: made up for the lesson, taken from nothing real.',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved in this browser',
  work: 'All your work in this browser',
  notices: 'Messages',
  guideOffer: 'New here? In two minutes you lay a belt on this map, play it, and see what it did.',
  guideStart: 'Show me',
  guideLater: 'Not now',
  undo: 'Undo',
} as const;

export const files = {
  refusedTitle: (file: string) => `“${file}” was not opened. Your work stays as it was.`,
  refusedCount: (n: number) => (n === 1 ? 'One problem:' : `${n} problems:`),
  more: (n: number) => (n === 1 ? 'and one more problem' : `and ${n} more problems`),
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  wholeDocument: 'whole document',
  hint: (hint: string) => `What to do: ${hint}`,
  unreadable: (file: string) => `“${file}” could not be read.`,
  tooBig: (file: string) => `“${file}” is larger than 8 MB. Abatis files are smaller.`,
  openedScenario: (title: string) => `Scenario “${title}” opened.`,
  openedPlan: (name: string) => `Plan “${name}” put on the shelf.`,
  openedWords: (language: string) => `The words of the scenario in this language are there now: ${language}.`,
  openedTranscript: (turns: number) => `Transcript checked: ${turns} turns, the same as when it was played.`,
  transcriptDiffers: (turn: number, field: string) =>
    `The transcript does not play out as written: it first differs in turn ${turn}, in “${field}”. It is not shown.`,
  transcriptGoesOn: (turns: number) =>
    `Transcript checked: ${turns === 1 ? 'one turn' : `${turns} turns`}, the same as when it was played. The exercise goes on from here.`,
  shippedFailed: (id: string) => `The scenario “${id}” could not be loaded. Check the connection and try again.`,
  noScenario: 'No scenario is open. Choose one above, or open a file.',
} as const;

export const storage = {
  blocked:
    'This browser does not let the page store anything. Your plans live until you close the page: save them to files.',
  failed: (reason: string) =>
    `Your last change could not be stored in this browser (${reason}). It is still here; save the plan to a file to be safe.`,
  unreadable: (name: string) => `The stored plan “${name}” could not be read and was left as it is in storage.`,
  keptBoth: (name: string, copy: string) =>
    `“${name}” was changed in another tab too. Both are kept: this tab's version is now “${copy}”.`,
  copyName: (name: string) => `${name} (this tab)`,
  refreshed: (name: string) => `“${name}” was changed in another tab and is shown as it is there.`,
} as const;

export const broken = {
  title: 'Abatis could not start',
  reason: (reason: string) => `What went wrong: ${reason}`,
  advice: 'Reload the page. If that does not help, try a current version of Firefox, Chrome, Edge or Safari.',
} as const;
