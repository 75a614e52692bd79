// Which pieces of a file of all work hold up: by the gates of plans and transcripts where the scenario is at hand.
import { expect, test } from 'vitest';
import { finish, play } from '../../../src/exercise/index.ts';
import { storedRun } from '../../../src/ui/model/kept-run.ts';
import { makeDraft } from '../../../src/ui/model/plan-edit.ts';
import { storeDraft, type StoredDraft } from '../../../src/ui/model/stored.ts';
import type { Paper, Services } from '../../../src/ui/services.ts';
import { checkWork } from '../../../src/ui/store/work-parts.ts';
import { planOf } from '../../rules/build.ts';
import { FORD_TEXT, fordScenario } from '../ford.ts';

const scenario = fordScenario();
const plan = planOf(scenario, 'antiVehicleBelt 1 5,3 5,4');
const { name: _, ...body } = plan;
const good = storeDraft(scenario, makeDraft('a', 'Good', body), 1, 0);
const bad: StoredDraft = {
  ...good,
  id: 'b',
  name: 'Off the map',
  states: [good.states[0].replaceAll('"5,4"', '"95,4"')],
};

const control = { moving: 'direct', laying: 'idle' } as const;
const played = play(scenario, plan, '1', control);
const stored = storedRun({
  id: 'r',
  name: 'Monday',
  run: finish(played),
  hands: control,
  parent: undefined,
  bookmarks: [],
  notes: [],
  slips: undefined,
  left: false,
  made: 1,
  shown: 1,
});
const run: Paper = { scenarioHash: scenario.hash, kind: 'run', id: 'r', revision: 1, body: stored };
const { transcript } = stored;
const digest = played.turns[0].digest;
const altered: Paper = {
  ...run,
  id: 's',
  body: {
    ...stored,
    transcript: transcript.replace(
      digest,
      digest.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    ),
  },
};
const services = (texts: readonly string[]) =>
  ({ shipped: texts.map((text) => ({ load: async () => text })) }) as unknown as Services;

test.each([
  ['open', scenario, []],
  ['shipped', undefined, [FORD_TEXT]],
])(
  'of a scenario that is %s, plans and runs that the rules are against are refused by name',
  async (_at, open, texts) => {
    const { work, refused } = await checkWork(services(texts), open, { drafts: [good, bad], papers: [run, altered] });
    expect(work).toEqual({ drafts: [good], papers: [run] });
    expect(refused).toEqual([
      { kind: 'draft', name: 'Off the map' },
      { kind: 'run', name: 'Monday' },
    ]);
  },
);

test('of a scenario that nobody has at hand, the shape is all that can be said; its gate reads it when it is opened', async () => {
  const shapeless: Paper = { ...run, id: 't', body: { name: 'x' } };
  const { work, refused } = await checkWork(services([]), undefined, { drafts: [good, bad], papers: [run, shapeless] });
  expect(work.drafts).toHaveLength(2);
  expect(work.papers).toEqual([run]);
  expect(refused).toEqual([{ kind: 'run', name: 'x' }]);
});
