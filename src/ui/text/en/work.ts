// Words of all work of a browser: what there is, one file of it, importing such a file, deleting everything.

export const work = {
  intro:
    'Plans, exercises, debriefs and settings of all scenarios, as this browser keeps them. Nothing is sent anywhere.',
  counts: (plans: number, runs: number, debriefs: number, scenarios: number) =>
    `Plans: ${plans}. Exercises: ${runs}. Debriefs: ${debriefs}. Scenarios: ${scenarios}.`,
  unreadable: 'What is stored cannot be read now. What this page shows can still be exported.',
  saveTitle: 'Take it along',
  saveHint: 'One file. Scenarios of your own are not in it: keep their files too.',
  save: 'Export everything',
  saved: 'The file is on its way to your downloads.',
  importTitle: 'Bring it in',
  importHint: 'Adds what is in such a file. Nothing that is here is overwritten.',
  choose: 'Import a file…',
  busy: 'Reading and checking…',
  preview: (file: string) => `What “${file}” would do`,
  added: (counts: string) => `Added would be: ${counts}`,
  nothing: 'There is nothing in it that is not here already.',
  renamed: (n: number) => `Of these, beside something else that is here under the same name or number: ${n}`,
  same: (n: number) => `Here already, and left as they are: ${n}`,
  bad: (n: number) => `Not taken, since they do not hold up: ${n}`,
  piece: (kind: string, name: string) => `${kind}: ${name}`,
  settings: 'Settings',
  go: 'Import now',
  leave: 'Leave it',
  imported: (n: number) => `Imported, in pieces: ${n}.`,
  refused: (file: string) => `“${file}” was not imported, and nothing has changed.`,
  fault: {
    foreign: 'It is no file of all work of Abatis.',
    newer: 'It was made by a newer version of Abatis. Reload the page to get that version.',
    broken: 'A part of it is missing or was altered.',
    tooBig: 'It is larger than 64 MB.',
  },
  storageFailed: (reason: string) => `The browser’s storage refused it (${reason}). Nothing has changed.`,
  clearTitle: 'Delete it',
  clear: 'Delete everything here',
  clearWarning: (counts: string) =>
    `${counts} All of it, and what you have set, would be gone from this browser for good. Export it first if you may want it back, and close other tabs with Abatis.`,
  clearGo: 'Delete all of it',
  keep: 'Keep it',
} as const;
