// Words of the help sheet: what the steps are for, keys, the words of the trade.

export const help = {
  title: 'How Abatis works',
  intro:
    'Abatis is a training game on an abstract map. You lay notional obstacle belts, the other side tries to get through, and you compare what different plans do.',
  steps: [
    {
      title: 'Plan',
      text: 'Read the briefing, choose an obstacle kind, point at the map, and lay the belt. Make two plans or more.',
    },
    { title: 'Exercise', text: 'Run one plan on one seed and watch, turn by turn, what happens and why.' },
    { title: 'Compare', text: 'Run several plans on hundreds of the same seeds and see which difference is real.' },
    {
      title: 'Debrief',
      text: 'Say what you expect, open the debrief, and read what came of the plan, how much of it was dice, and what it costs others.',
    },
  ],
  wordsTitle: 'Words',
  words: [
    { word: 'Belt', text: 'a connected chain of hexes or hexsides with one kind of obstacle, one to three rows deep' },
    { word: 'Segment', text: 'one hex or hexside of a belt' },
    { word: 'Lane', text: 'a passage that was swept through a segment; it can be proved (checked again) and marked' },
    { word: 'Clearance time', text: 'minutes that columns spend sweeping, proving and marking' },
    { word: 'Delay', text: 'how much later the moving side arrives than on the same seed without belts' },
    { word: 'Denied', text: 'the needed columns have not done their task by the deadline' },
    { word: 'Canalisation', text: 'the share of movement through engagement areas, which posts watch' },
    { word: 'Seed', text: 'a text from which all dice of an exercise follow' },
    { word: 'Policy', text: 'how the moving side decides; it sees only what it has found' },
    {
      word: 'Minimum cut',
      text: 'the least number of hexes that must be blocked to close every way, and so how many columns can go abreast',
    },
  ],
  notional: 'Every number is notional. Nothing here describes a real device, unit, place or technique.',
} as const;
