// Words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where.

export const help = {
  title: 'How Abatis works',
  intro:
    'Abatis is a training game on an abstract map. You lay notional obstacle belts, the other side tries to get through, and you compare what different plans do.',
  parts: 'In this sheet',
  guideTitle: 'Guided start',
  guideText: 'Eight short steps on this map and with your own plan. They go on by what you do.',
  guideFirst: 'Start the guide',
  guideOn: (step: number, of: number) => `Go on at step ${step} of ${of}`,
  pathsTitle: 'Short ways',
  paths: [
    {
      who: 'If you play',
      steps: [
        'Plan: read the briefing, choose a kind, point at the map, lay the belt. Make two plans or more.',
        'Exercise: run one plan on one seed and watch, turn by turn, what happens and why. Somebody can play either side.',
        'Compare: run several plans on hundreds of the same seeds and see which difference is real.',
        'Debrief: say what you expect, then open it. The plan is locked from then on; copy it to go on.',
      ],
    },
    {
      who: 'If you teach',
      steps: [
        'Open a scenario, and hand it out by “Share”: a link, a code to scan, or files. No account is needed.',
        'Collect plans as files or links, open them here, and compare them on the same seeds.',
        'In the debrief, present one part at a time. Transcripts can be checked by anybody.',
      ],
    },
    {
      who: 'If you design scenarios',
      steps: [
        'A scenario is one JSON file. Take one that comes with Abatis as a start, and change it.',
        'Open it here, or drop it on the page: all that is wrong is told at once, with line, place and what to do.',
        'The README says how to check files without the page.',
      ],
    },
  ],
  keysTitle: 'Keys',
  keysElse: [
    'Tab goes from part to part; the first stop on the page leads straight to the panel.',
    'Arrow left and right change the step when one of the four steps has the keyboard.',
    'The list view does by words all that the map does, and can be used with a screen reader.',
    'A word with a dotted line: focus explains it, Enter goes on to all words, Escape puts the explanation away.',
  ],
  storedTitle: 'What is stored, and where',
  stored: [
    'Plans, runs, debriefs and settings are kept in this browser on this machine, and nowhere else. Nothing is sent anywhere.',
    'Two tabs never overwrite each other: where both changed a plan, both are kept.',
    'Clearing the browser’s data deletes them. Save plans to files if they matter; “Share” has all kinds of files.',
    'A link carries scenario, plan and seed in itself: who has the link has all of it.',
    'After the first visit the page works without a connection.',
  ],
  notionalTitle: 'All of it is notional',
  notional: 'Every number is made up for the lesson. Nothing here describes a real device, unit, place or technique.',
} as const;
