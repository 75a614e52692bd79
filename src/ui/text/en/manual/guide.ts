// Words of the guided start: its card, its steps, its end.

export const guide = {
  region: 'Guided start',
  step: (n: number, of: number) => `Guide, step ${n} of ${of}`,
  goTo: (step: string) => `First go to the step “${step}”, above.`,
  where: 'Show me where',
  skip: 'Skip this step',
  end: 'End the guide',
  steps: {
    kind: {
      title: 'Choose a kind of obstacle',
      text: (kind: string) => `For example “${kind}”. Price and limits stand beside it; all numbers are notional.`,
    },
    point: {
      title: 'Point at the map',
      text: (place: string) =>
        `Click hexes side by side, or drag over them. By keyboard: arrow keys and Space on the map, or type a place such as ${place}.`,
      sides: (place: string) =>
        `Click near hexsides that touch, or drag along them. By keyboard: arrow keys, comma and Space on the map, or type a place such as ${place}.`,
    },
    lay: {
      title: 'See what it would do, and lay it',
      text: (button: string) => `Point at more or fewer places until you like it, then press “${button}”.`,
    },
    run: {
      title: 'Run an exercise',
      text: (button: string) => `One plan on one seed, so one set of dice. Press “${button}”.`,
    },
    turn: {
      title: 'Watch a turn',
      text: (play: string, forward: string) =>
        `Press “${play}”, or “${forward}”. The map shows what the columns do, the log says it in words.`,
    },
    result: {
      title: 'Read the result',
      text: 'It stands below the log. Military effect is kept apart from what the plan costs others: there is no single score.',
    },
    compare: {
      title: 'Compare plans',
      text: (button: string) =>
        `One exercise may be luck. Here your plans, and the plan without belts, run on the same hundreds of seeds. Press “${button}”.`,
    },
    debrief: {
      title: 'Open the step Debrief',
      text: 'There you say what you expect and why, and then see how good the decision was, whatever the dice did.',
    },
  },
  price: (points: string, effort: string) => `This belt costs ${points} and ${effort}.`,
  way: (mover: string, before: string, after: string) => `Quickest way, ${mover}: ${before}; with the belt: ${after}.`,
  wayAlike: (mover: string, before: string) => `Quickest way, ${mover}: ${before}; the belt does not change it.`,
  doneTitle: 'You have been all the way round',
  doneText:
    'Now change your plan, or make a second one, and compare the two. Words with a dotted line explain themselves; Help has all of them, and this guide again.',
  close: 'Close the guide',
  closed: 'Guide closed. It can be taken up again in Help.',
} as const;
