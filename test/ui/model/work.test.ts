// All work as one file: what is written is read again; what importing would do, never over what is here; what does not hold up.
import { describe, expect, test } from 'vitest';
import { makePlanText } from '../../../src/scenario/index.ts';
import { makeDraft } from '../../../src/ui/model/plan-edit.ts';
import { storeDraft } from '../../../src/ui/model/stored.ts';
import { isSoundDraft, isSoundPaper, makeWorkText, readWork } from '../../../src/ui/model/work-file.ts';
import { mergeWork } from '../../../src/ui/model/work-merge.ts';
import type { Paper, Work } from '../../../src/ui/services.ts';
import { planOf } from '../../rules/build.ts';
import { fordScenario } from '../ford.ts';
import { field } from '../sketches.ts';

const scenario = fordScenario();
const { hash } = scenario;
const other = field();

const draft = (id: string, name: string) => storeDraft(scenario, makeDraft(id, name), 3, 0);
const paper = (kind: Paper['kind'], id: string, body: unknown): Paper => ({
  scenarioHash: hash,
  kind,
  id,
  revision: 2,
  body,
});
const sheet = (subject: string, why: string) =>
  paper('debrief', `sheet-${subject}`, {
    subject,
    plan: 'A',
    prediction: { delay: '', why },
    answers: {},
    opened: false,
  });
const run = (id: string, made: number, more: object = {}) =>
  paper('run', id, {
    name: '',
    transcript: `t-${id}`,
    hands: { moving: 'direct', laying: 'idle' },
    bookmarks: [],
    notes: [],
    left: false,
    made,
    shown: made,
    ...more,
  });

function counter(): () => string {
  let n = 0;
  return () => `fresh-${(n += 1)}`;
}

const NOTHING: Work = { drafts: [], papers: [] };
const some: Work = { drafts: [draft('a', 'A'), draft('b', 'B')], papers: [sheet('a', 'because'), run('r', 1)] };

describe('the file', () => {
  test('is read as it was written', () => {
    const read = readWork(makeWorkText(some));
    expect(read).toEqual({ ok: true, work: JSON.parse(JSON.stringify(some)), odd: 0 });
  });

  test.each([
    ['{"format":"abatis-plan/1"}', 'foreign'],
    ['', 'foreign'],
    ['[1,2', 'foreign'],
    [makeWorkText(some).slice(0, -40), 'broken'],
    [makeWorkText(some).replace('because', 'beCause'), 'broken'],
    [makeWorkText(some).replace('abatis-work/1', 'abatis-work/2'), 'newer'],
    ['{"format":"abatis-work/1","hash":"0","work":{}}', 'broken'],
  ])('says what is wrong with %#', (text, fault) => {
    expect(readWork(text)).toMatchObject({ ok: false, fault });
  });

  test('what is no piece at all is counted, and the rest is read', () => {
    const odd = { drafts: [...some.drafts, { id: 1 }], papers: [null, ...some.papers] } as unknown as Work;
    expect(readWork(makeWorkText(odd))).toMatchObject({
      ok: true,
      odd: 2,
      work: { drafts: { length: 2 }, papers: { length: 2 } },
    });
  });
});

describe('pieces', () => {
  test('a draft holds plans of its own scenario', () => {
    expect(isSoundDraft(draft('a', 'A'))).toBe(true);
    const foreign = makePlanText(other, planOf(other, 'antiVehicleBelt 1 3,1 3,2'));
    expect(isSoundDraft({ ...draft('a', 'A'), states: [foreign] })).toBe(false);
    expect(isSoundDraft({ ...draft('a', 'A'), states: ['{'] })).toBe(false);
  });

  test('a paper holds what its kind says', () => {
    expect([sheet('a', ''), run('r', 1), paper('debrief', 'par', { seen: true, locked: [] })].every(isSoundPaper)).toBe(
      true,
    );
    expect(isSoundPaper(paper('run', 'r', { name: 'x' }))).toBe(false);
    expect(isSoundPaper(paper('debrief', 'par', {}))).toBe(false);
    expect(isSoundPaper(paper('settings', 'compare', 'x'))).toBe(false);
  });
});

describe('importing', () => {
  test('into nothing adds all of it; once more adds nothing', () => {
    const first = mergeWork(NOTHING, some, counter());
    expect(first).toMatchObject({ same: 0, renamed: 0 });
    expect([first.drafts.length, first.papers.length]).toEqual([2, 2]);
    const again = mergeWork(first, some, counter());
    expect(again).toEqual({ drafts: [], papers: [], same: 4, renamed: 0 });
  });

  test('the same id with other contents is kept beside what is here, under a free name', () => {
    const here = {
      drafts: [storeDraft(scenario, makeDraft('a', 'A', { belts: [] }), 1, 0), draft('c', 'Mine')],
      papers: [],
    };
    const { name: _, ...body } = planOf(scenario, 'antiVehicleBelt 1 5,3 5,4');
    const laid = storeDraft(scenario, makeDraft('d', 'Mine', body), 1, 0);
    const file = { drafts: [draft('c', 'Theirs'), laid], papers: [] };
    const { drafts, renamed } = mergeWork(here, file, counter());
    expect(drafts.map(({ id, name }) => [id, name])).toEqual([
      ['fresh-1', 'Theirs'],
      ['d', 'Mine 2'],
    ]);
    expect(renamed).toBe(1);
    expect(here.drafts.map(({ name }) => name)).toEqual(['A', 'Mine']);
    // The file comes again: what got a number then is known.
    const now = { drafts: [...here.drafts, ...drafts], papers: [] };
    expect(mergeWork(now, file, counter())).toMatchObject({ drafts: [], same: 2 });
  });

  test('what was brought in under another id is known when the file comes again', () => {
    const here = { drafts: [draft('c', 'Mine')], papers: [] };
    const file = { drafts: [draft('c', 'Theirs')], papers: [] };
    const first = mergeWork(here, file, counter());
    const now = { drafts: [...here.drafts, ...first.drafts], papers: [] };
    expect(mergeWork(now, file, counter())).toMatchObject({ drafts: [], same: 1 });
  });

  test('debriefs and locks follow their plans, branches their runs', () => {
    const here = { drafts: [draft('a', 'Mine')], papers: [run('r', 1, { name: 'mine' })] };
    const file = {
      drafts: [draft('a', 'Theirs')],
      papers: [
        run('s', 2, { parent: { id: 'r', turn: 1 } }),
        run('r', 1),
        sheet('a', 'why'),
        paper('debrief', 'par', { seen: true, locked: ['a', 'gone'] }),
      ],
    };
    const { drafts, papers } = mergeWork(here, file, counter());
    const plan = drafts[0].id;
    const moved = papers.find(
      ({ kind, body }) => kind === 'run' && (body as { transcript: string }).transcript === 't-r',
    );
    expect(papers.find(({ id }) => id === 's')?.body).toMatchObject({ parent: { id: moved?.id, turn: 1 } });
    expect(moved?.id).not.toBe('r');
    expect(papers.find(({ id }) => id === `sheet-${plan}`)?.body).toMatchObject({ subject: plan });
    expect(papers.find(({ id }) => id === 'par')?.body).toMatchObject({ locked: [plan, 'gone'] });
  });

  test('what is on show stays on show: a run that comes in is behind those that are here', () => {
    const shownOf = (here: Work) =>
      mergeWork(here, { drafts: [], papers: [run('s', 8)] }, counter()).papers.map(
        ({ body }) => (body as { shown: number }).shown,
      );
    expect(shownOf({ drafts: [], papers: [run('r', 1)] })).toEqual([0]);
    expect(shownOf(NOTHING)).toEqual([8]);
  });

  test('settings that are here stay as they are', () => {
    const here = { drafts: [], papers: [paper('settings', 'steps', { seed: 'mine' })] };
    const file = { drafts: [], papers: [paper('settings', 'steps', { seed: 'theirs' })] };
    expect(mergeWork(here, file, counter())).toMatchObject({ papers: [], renamed: 0 });
    expect(mergeWork(NOTHING, file, counter()).papers).toHaveLength(1);
  });

  test('a run that was only looked at is the same run', () => {
    const here = { drafts: [], papers: [run('r', 1)] };
    expect(mergeWork(here, { drafts: [], papers: [run('r', 1, { shown: 9 })] }, counter())).toMatchObject({
      same: 1,
      papers: [],
    });
  });
});
