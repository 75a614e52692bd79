// `abatis play` and `abatis verify`: the figures of a run, its transcript, and what becomes of a transcript that was changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_BELTS, play } from '../../src/exercise/index.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { changedScenario, makeDesk, PLAN_A, SCENARIO } from './run.ts';

const { run, json, write, folder } = makeDesk();
const read = (file: string) => readFileSync(join(folder(), file), 'utf8');

describe('play', () => {
  test('prints what the engine plays', async () => {
    const scenario = fordScenario();
    const expected = play(scenario, fordPlan(scenario), 'an evening', 'direct');
    const answer = await json('play', SCENARIO, '--plan', PLAN_A, '--seed', 'an evening', '--policy', 'direct');
    expect(answer.code).toBe(0);
    expect(answer.json).toEqual({
      ok: true,
      scenario: 'test-ford',
      scenarioHash: scenario.hash,
      rulesVersion: 2,
      plan: 'Behind the bridge',
      seed: 'an evening',
      policy: 'direct',
      control: { moving: 'direct', laying: 'idle' },
      turns: expected.turns.length,
      startDigest: expected.startDigest,
      digests: expected.turns.map(({ digest }) => digest),
      digest: expected.turns.at(-1)?.digest,
      measures: JSON.parse(JSON.stringify(expected.measures)),
    });
  });

  test("without a plan nothing is laid; the seed is 1, the policy the scenario's", async () => {
    const expected = play(fordScenario(), NO_BELTS, '1', 'breach');
    const { json: found } = await json('play', SCENARIO);
    expect([found.seed, found.policy, found.digest]).toEqual(['1', 'breach', expected.turns.at(-1)?.digest]);
    expect(found.measures.delay).toBe(0);
    expect((await json('play', SCENARIO, '--plan', 'none')).json).toEqual(found);
  });

  test('what is not defined is left out', async () => {
    write(
      'hasty.json',
      changedScenario((document) => Object.assign(document, { deadline: 15 })),
    );
    const { json: found } = await json('play', 'hasty.json');
    expect(found.measures.denied).toBe(true);
    expect(Object.keys(found.measures)).not.toContain('delay');
    expect(Object.keys(found.measures)).not.toContain('arrival');
  });

  test('prints a table for people, the same bytes each time', async () => {
    const first = await run('play', SCENARIO, '--plan', PLAN_A);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^The test ford \(test-ford\), plan Behind the bridge, seed 1, policy breach\n/);
    expect(first.stdout).toMatch(/^denied +no$/m);
    expect(first.stdout).toMatch(/^delay +\d+ minutes?$/m);
    expect(first.stdout).not.toContain('\u001b');
    expect(await run('play', SCENARIO, '--plan', PLAN_A)).toEqual(first);
  });
});

describe('transcripts', () => {
  test('what play writes, verify and validate accept', async () => {
    const played = await json('play', SCENARIO, '--plan', PLAN_A, '--seed', 'x', '--transcript', 'out.json');
    expect(await json('verify', 'out.json')).toEqual({ code: 0, json: { ok: true, turns: played.json.turns } });
    expect((await json('validate', 'out.json')).json).toEqual({
      ok: true,
      files: [{ file: 'out.json', kind: 'transcript', ok: true, problems: [] }],
    });
    expect((await run('verify', 'out.json')).stdout).toBe(`out.json: ${played.json.turns} turns, all as played\n`);
  });

  test('one that was changed is refused at the first difference', async () => {
    await run('play', SCENARIO, '--plan', PLAN_A, '--transcript', 'edit.json');
    const text = read('edit.json');
    const digest = JSON.parse(text).turns[1].digest;
    write(
      'edited.json',
      text.replace(
        digest,
        digest.replace(/^./, (c: string) => (c === '0' ? '1' : '0')),
      ),
    );
    const turns = JSON.parse(text).turns.length;
    expect(await json('verify', 'edited.json')).toEqual({
      code: 1,
      json: { ok: false, turns, firstDifference: { turn: 2, field: 'digest' } },
    });
    const { stdout, stderr } = await run('verify', 'edited.json');
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^edited\.json: differs at turn 2, in digest\./)]);
  });

  test('a luckier ending is refused, too', async () => {
    await run('play', SCENARIO, '--plan', PLAN_A, '--transcript', 'lucky.json');
    write('luckier.json', read('lucky.json').replace(/"delay":\d+/, '"delay":500'));
    const { code, json: found } = await json('verify', 'luckier.json');
    expect([code, found.firstDifference.field]).toEqual([1, 'measures.delay']);
  });

  test('one of another scenario text is refused with its place', async () => {
    await run('play', SCENARIO, '--transcript', 'other.json');
    write('othered.json', read('other.json').replace('"points":60', '"points":61'));
    const { code, json: found } = await json('verify', 'othered.json');
    expect([code, found.ok, found.turns]).toEqual([1, false, 0]);
    expect(found.problems[0]).toMatchObject({ file: 'othered.json', code: 'plan/other-hash' });
  });

  test('a file that is there is replaced, and nothing else is left behind', async () => {
    mkdirSync(join(folder(), 'tidy'));
    write('tidy/out.json', 'old');
    await run('play', SCENARIO, '--transcript', 'tidy/out.json');
    expect(JSON.parse(read('tidy/out.json')).seed).toBe('1');
    expect(readdirSync(join(folder(), 'tidy'))).toEqual(['out.json']);
  });

  test('a link is followed, not replaced', async () => {
    write('target.json', 'old');
    symlinkSync('target.json', join(folder(), 'link.json'));
    await run('play', SCENARIO, '--transcript', 'link.json');
    expect(JSON.parse(read('target.json')).seed).toBe('1');
  });

  test.each([
    ['no/such/folder/out.json', 'file/missing', 'There is no such folder.'],
    [`${SCENARIO}/out.json`, 'file/missing', 'There is no such folder.'],
    ['plans', 'file/not-plain', 'This is not a plain file.'],
    [`${'x'.repeat(300)}.json`, 'file/name', 'The name is too long.'],
  ])('that cannot be written to %s is said, exit code 1', async (out, problem, message) => {
    const { code, json: found } = await json('play', SCENARIO, '--transcript', out);
    expect([code, found.ok]).toEqual([1, false]);
    expect(found.problems[0]).toMatchObject({ code: problem, message });
  });

  test.each([
    [SCENARIO, [SCENARIO]],
    [`./${SCENARIO}`, [SCENARIO]],
    [PLAN_A, [SCENARIO, '--plan', PLAN_A]],
  ])('is not written over what is read: %s', async (out, words) => {
    const before = read(out);
    expect((await run('play', ...words, '--transcript', out)).code).toBe(2);
    expect(read(out)).toBe(before);
  });

  test('is not written when the input is at fault', async () => {
    expect((await run('play', PLAN_A, '--transcript', 'never.json')).code).toBe(1);
    expect(existsSync(join(folder(), 'never.json'))).toBe(false);
  });
});
