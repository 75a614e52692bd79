// Words of the belt that is selected: taking hold of it, changing it in place, what stands in the way.

export const shaping = {
  hint: 'Drag an end to make it longer or shorter; drag the middle to move it.',
  hintWhole: 'Drag it anywhere to move it.',
  selected: (belt: string) =>
    `${belt} selected. On the map: Enter takes hold where the cursor is, Home and End go to its ends, 1 to 3 set the depth, M moves all of it, Delete removes it, Escape leaves it.`,
  left: 'No belt selected.',
  /** After Enter on an end or on the middle. */
  held: {
    first: 'First end in hand. Move the cursor, then Enter to lay it, Escape to let go.',
    last: 'Last end in hand. Move the cursor, then Enter to lay it, Escape to let go.',
    whole: 'Whole belt in hand. Move the cursor, then Enter to lay it, Escape to let go.',
  },
  beside: 'The cursor is not on the selected belt: Home and End go to its ends.',
  nowAt: (from: string, to: string, segments: string) => `${segments}, ${from} to ${to}`,
  both: (a: string, b: string) => `${a}. ${b}`,
  shaped: (belt: string) => `Now ${belt}.`,
  stays: (why: string) => `${why}. The belt stays where it was.`,
  stayed: 'The belt stays as it was.',
  letGo: 'Let go; the belt stays where it was.',
  edge: 'The belt would leave the map: it stops here.',
  moveWhole: 'Move whole',
  depth: 'Depth',
  care: 'Care',
  remove: 'Remove',
  leave: 'Done',
  noBelts: 'The plan has no belts yet.',
} as const;
