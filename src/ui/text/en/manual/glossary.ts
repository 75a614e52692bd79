// What the words of the trade mean: one or two sentences each, for people who meet them for the first time.
import type { TermId } from '../../../model/terms.ts';

export const glossary = {
  obstacle: [
    'Obstacle',
    'Something notional that slows or stops columns: a name, a symbol and a row of game numbers in the catalogue of the scenario.',
  ],
  obstacleZone: ['Obstacle zone', 'The part of the map in which belts may be laid, where a scenario has one.'],
  obstacleBelt: ['Belt', 'A connected chain of hexes or hexsides with one kind of obstacle, one to three rows deep.'],
  obstacleGroup: ['Group', 'Belts that are meant to do one thing together: they share one declared effect.'],
  segment: ['Segment', 'One hex or hexside of a belt. Each is found, breached and cleared for itself.'],
  depth: ['Depth', 'How many rows lie behind one another in each segment of a belt. Each row has to be swept.'],
  barrier: [
    'Barrier',
    'An obstacle that blocks by its shape alone, such as a ditch or felled trees. It does no harm, and leaves nothing to clear afterwards.',
  ],
  lane: [
    'Lane',
    'A passage that was swept through a segment. It can be proved and marked; columns go through one at a time.',
  ],
  gap: ['Gap', 'A place that was left free between belts, or in them. It lets friends pass, and the other side too.'],
  bypass: ['Bypass', 'Going round a belt in place of clearing a way through it.'],
  overwatch: [
    'Overwatch',
    'A post watches an area and engages columns there; those that halt or work at a belt most of all. A belt that nobody watches is only a delay.',
  ],
  restriction: ['Restriction', 'A part of the map in which no obstacle may be laid, or none of some class.'],
  situationalObstacle: [
    'Remotely laid belt',
    'A situational obstacle: planned beforehand, laid during the exercise by a layer when the situation asks for it. It switches itself off after some turns, and its records are poorer.',
  ],
  reserveObstacle: [
    'Reserve belt',
    'Prepared on a bridge or road and passed as if it were not there, until it is executed on order.',
  ],
  networked: [
    'Networked belt',
    'A belt that knows where its segments are and can be switched off, so that friends pass. Its network can be degraded; segments are then stuck as they are.',
  ],
  mixed: [
    'Mixed belt',
    'Two classes of obstacle in one belt. Each method of clearing is slow for one of them, and the slower one counts.',
  ],
  dummy: ['Dummy', 'Looks like a belt and is none. It slows those who believe in it, until they see through it.'],
  effect: [
    'Effect',
    'What a group of belts is meant to do to the other side: disrupt, turn, fix or block. After the exercise it is measured.',
  ],
  disrupt: ['Disrupt', 'Breaks up the tempo: the columns that wanted to pass there lose at least one turn.'],
  turn: ['Turn', 'Makes columns take another way, best of all one that is watched.'],
  fix: ['Fix', 'Slows columns within an area for at least three turns, so that they stay where they are watched.'],
  block: ['Block', 'Lets none of the columns pass that wanted to.'],
  breach: ['Breach', 'Making a way through a belt: reducing it row by row, then proving and marking the lane.'],
  reduce: [
    'Reduce',
    'Sweeping the rows of a segment, by hand, by machine or by a rapid method, until a lane is open. A first sweep can miss something.',
  ],
  prove: ['Prove', 'Going over a lane a second time, which removes what the first sweep missed.'],
  mark: ['Mark', 'Showing where a lane is. A lane that is not marked takes each column longer to pass.'],
  engagementArea: ['Engagement area', 'Ground that posts watch, prepared for engaging columns there.'],
  mobilityCorridor: [
    'Mobility corridor',
    'Ground on which columns of a class get ahead well. Here it shows as the distinct good routes, and in how many columns can go abreast.',
  ],
  minimumCut: [
    'Minimum cut',
    'The least number of hexes that would have to be blocked to close every way; so also how many columns can go abreast.',
  ],
  delay: [
    'Delay',
    'How much later the moving side arrives than on the same seed without any belts. Over many seeds a denied run counts with the deadline.',
  ],
  denied: ['Denied', 'The needed number of columns had not done their task by the deadline.'],
  clearanceTime: ['Clearance time', 'All minutes that columns spent sweeping, proving and marking.'],
  criticalPath: [
    'Critical path',
    'The clearance time that counted for the arrival: that of the column that decided it, and of the lanes that it used.',
  ],
  routeDenial: [
    'Route denial',
    'How far a plan closes the ways: how often it denies, which good routes it closes or lengthens, how many columns can still go abreast, and its share of par.',
  ],
  canalisation: [
    'Canalisation',
    'The share of the movement that went through engagement areas. It tells how well columns were led to where they are watched.',
  ],
  losses: ['Losses', 'Strength steps that columns lost. They are steps in a game, never people.'],
  suspectedHazardousArea: [
    'Suspected hazardous area',
    'Ground where something may be left: without good records whole surroundings of a segment are suspected.',
  ],
  confirmedHazardousArea: [
    'Confirmed hazardous area',
    'Ground where something is known to be left, by a good record or by survey. It has to be cleared.',
  ],
  landRelease: [
    'Land release',
    'Giving ground back to use, year by year: cancelled, reduced or cleared. Most of it comes back through survey.',
  ],
  cancelled: [
    'Cancelled',
    'Suspected ground that is given back after non-technical survey: asking and looking was enough.',
  ],
  reduced: [
    'Reduced',
    'Suspected ground that is given back after technical survey: it was entered and nothing was found.',
  ],
  cleared: ['Cleared', 'Confirmed ground from which everything that was found has been removed.'],
  residualRisk: [
    'Residual risk',
    'What may still be left after clearing. It is told in bands, never as a number of people.',
  ],
  record: [
    'Record',
    'What is written down of where a belt lies. Good records keep the suspected ground small, and save years of clearing.',
  ],
  marking: ['Marking', 'Showing people where a belt lies. It protects them, and the other side sees it too.'],
  handover: [
    'Handover',
    'Giving released ground back to those who live there, with its records and what is known of the risk that stays.',
  ],
  legacy: [
    'Legacy',
    'What is left of a plan after the exercise: years, teams and points until the ground is released.',
  ],
  burden: [
    'Burden',
    'What a plan weighs on people who live there, told in bands. Laying in or beside civilian areas weighs most.',
  ],
  law: [
    'Law ledger',
    'What a plan does that a treaty or custom speaks of, each with its article. It is told, not summed up.',
  ],
  treaty: [
    'Treaty',
    'An agreement that bans a class of obstacle for its parties. Leaving takes months, and never takes effect during an armed conflict.',
  ],
  period: ['Period', 'A stretch of preparation before the exercise, with points, crews and stocks of its own.'],
  production: ['Production', 'Making items of a kind. It has to be started early; to be able is not to use.'],
  trigger: [
    'Trigger',
    'A condition and what is done when it holds: for example, a bridge is fired when the last friend is over.',
  ],
  contamination: ['Contamination', 'Obstacles that lie there already, left by somebody else and known in part only.'],
  column: ['Column', 'A body of movers of one class with strength steps, teams that clear, and a task.'],
  recon: ['Recon', 'Finding what lies ahead: in each turn what is within range is found with a chance.'],
  policy: ['Policy', 'How a side decides when nobody plays it. It sees only what that side knows.'],
  seed: [
    'Seed',
    'A text from which all dice of an exercise follow. The same seed gives the same dice, whatever the plan.',
  ],
  par: [
    'Par',
    'The longest delay that any plan of the same budget could cause, in a model without dice. A plan is told its share of it.',
  ],
  playout: ['Playout', 'One exercise played to its end by policies alone, as one of many.'],
  pairedDifference: [
    'Paired difference',
    'What lies between two plans, seed by seed on the same dice, so that luck is left out of it.',
  ],
  interval: ['Interval', 'From where to where the true value may lie, as far as so many seeds can tell.'],
  ranking: ['Ranking', 'Which plan is ahead, with ties where so many seeds cannot tell plans apart.'],
  paretoFront: [
    'Pareto front',
    'The plans that no other plan beats on everything at once. There is no single score: which of them is best is for people to say.',
  ],
  worth: [
    'Worth of a belt',
    'What the plan loses when that belt alone is left out, and its fair share of what all belts do together.',
  ],
  luck: ['Luck', 'Where an exercise lies among many of the same plan: so a good decision can be told from a good die.'],
  prediction: ['Prediction', 'What the planner says beforehand. Set against the result it shows what was understood.'],
  plan: [
    'Plan',
    'What the laying side prepares: belts, when they are laid, groups, triggers. It stays within the budget.',
  ],
  transcript: [
    'Transcript',
    'A file of everything that was ordered in an exercise. Anybody can play it again and check it.',
  ],
  exercise: ['Exercise', 'One run of a plan on one seed, turn by turn until the deadline.'],
  scenario: ['Scenario', 'Map, sides, budget and question of an exercise, in one file. All of it is invented.'],
  debrief: ['Debrief', 'Talking over an exercise: prediction against result, causes, luck, and what it costs others.'],
} as const satisfies Record<TermId, readonly [word: string, text: string]>;

export const wordHelp = {
  more: 'All words',
  rules: (ids: readonly string[]) => `Rules: ${ids.join(', ')}`,
  title: 'Words',
  intro: 'The ids are those of the rules in RULES.md, where each has an example.',
  search: 'Search the words',
  searchHint: 'for example: lane',
  found: (n: number) => (n === 1 ? '1 word' : `${n} words`),
  none: 'No word fits.',
  see: 'See also:',
} as const;
