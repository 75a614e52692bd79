// Words of the timeline: what matters in a run, bookmarks and notes.

export const timeline = {
  matters: (n: number) => (n === 1 ? 'What matters: one mark' : `What matters: ${n} marks`),
  kind: {
    contact: 'First contact',
    loss: 'Losses',
    lane: 'Lanes',
    arrival: 'Arrivals',
    trigger: 'Triggered or executed',
    end: 'The end',
    bookmark: 'Bookmark',
    note: 'Note',
  },
  at: (turn: number) => (turn === 0 ? 'Before turn 1' : `Turn ${turn}`),
  before: 'Mark before',
  after: 'Next mark',
  keys: 'Keys here: [ and ] go from mark to mark, B sets a bookmark.',
  bookmark: (turn: string) => `Bookmark here: ${turn}`,
  unmark: 'Remove the bookmark',
  name: 'Name of the bookmark',
  marked: (name: string) => `Bookmark “${name}” set.`,
  unmarked: 'The bookmark is gone.',
  note: (turn: string) => `Note on this: ${turn}`,
  remarks: 'Bookmark and note',
  save: 'Save bookmarks and notes to a file',
  opened: (name: string) => `Bookmarks and notes put beside the run “${name}”.`,
  noRun: (file: string) =>
    `“${file}” holds bookmarks and notes on a run that is not here. Open its transcript first, then this file again.`,
  badFile: (file: string) => `“${file}” is no file of bookmarks and notes that can be read. Nothing was changed.`,
} as const;
