// The files of version 1 as they were shipped: they read without a word, and keep their hashes and their text.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashOf, makePlanText, parsePlan, parseScenario, planDocument, planHash } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/rules/index.ts';

const FOLDER = new URL('../fixtures/format-1/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function scenarioOf(name: string): Scenario {
  const result = parseScenario(textOf(name));
  if (!result.ok) throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** As version 1 worked them out. */
const SCENARIOS = [
  ['ebb-line.json', 'd44895cff4e9dc87414aa1ec60992886467c72d684c0e8882317b4191bea1451'],
  ['first-ford.json', 'aaf9017195e82a203898b1ef8c0fbac4c649997d1063a9d84cddab5744325eaf'],
  ['long-march.json', 'a882a46569a3e861344d172b8763e36b2efb1d518bf21c81b6932eaf90ed708d'],
  ['two-corridors.json', 'e00512cf84a31d0f704bf41a61cbc54632f86ef0f65da5726b081b7739e5d99e'],
] as const;
/** The hash of the plan, and of the text that version 1 wrote of it. */
const PLANS = [
  [
    'plans/ebb-line.depth.json',
    '27115c488125aeca8370e4ba9a663e2c8c133e9c215a952c9864899187bbef6a',
    'e8cb66e67dd4756a44ffa9efc1a2e1d3ff08b80400e01a2c956bae13f0ca186c',
  ],
  [
    'plans/ebb-line.line.json',
    '5940a75296635aabdb6031372eb88ab66dc294011d3ee49d9eac431d4a26d1d7',
    'fb51e774517cde2475292b41a25738162289839c86fd78e907a373903eca4c41',
  ],
  [
    'plans/first-ford.unwatched.json',
    '8b39c2b2de39df26f53e9a41d75bf86fdfb1928add6b55be3197c3cc586e0096',
    '4a48a1f7e51b474e503dcedcebce21b528a8e1e1044f9e8d68012a24d2d89a86',
  ],
  [
    'plans/first-ford.watched.json',
    'ed4d9eb72a8eb02584abb047d2445c9e47f24353b028a95cb6e63b161b73d232',
    '8094dd7a2ed36893e8fca81800120bce25a96abbbc20bc61e809dedca94c20bb',
  ],
  [
    'plans/long-march.crossings.json',
    '7eb49cdde1e3b47daa0b1181e9def9c7bb19fe1eaa3394ab57976bae6ff0ba57',
    '77e1d4da616fef8ea679111e86e4e731e6d07a1f12693819b1476c564d2d6592',
  ],
  [
    'plans/long-march.roads.json',
    '1e98c356ef5c4355deb08ef16e4102bff8aeffc8b336c6f4ab5a184579dfebee',
    '89e8753bbdce0e8f41ca5c07348badfb6341e2d447e2d5f84fcd307005158aed',
  ],
  [
    'plans/two-corridors.both-gaps.json',
    'c177c549a019d28a6f6c715ba91082f43b313b92442e874294293218aab2d282',
    'f204c172dbe4ac9733a361f8b15dcbae802a743f1b62632f6a9831bc87b32a40',
  ],
  [
    'plans/two-corridors.both-mixed.json',
    '4ab0f1661c36271614c3528476203e47217e6f2447235cbbf1c925e8ca552b8a',
    '9ad7d8341c95efd80b6c800b52674be45ed70057a351017e47c428492663a1da',
  ],
  [
    'plans/two-corridors.short-road.json',
    '64ff5ea9b8ee2e868a0d131373893d44c19a54d7082a4595707f72dc0db6e0a2',
    '00f2b292ea7afeb60d8139a0ae883ca2b29f485217cca6b85b036c42011e06f3',
  ],
] as const;

describe('files of version 1', () => {
  test.each(SCENARIOS)('%s reads without a word and keeps its hash', (name, hash) => {
    const result = parseScenario(textOf(name));
    expect(result).toMatchObject({ ok: true, problems: [], value: { hash, edition: 1 } });
  });

  test.each(PLANS)('%s reads without a word, and keeps its hash, its format and its text', (name, hash, textHash) => {
    const scenario = scenarioOf(`${name.split('/')[1].split('.')[0]}.json`);
    const result = parsePlan(textOf(name), scenario);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.problems).toEqual([]);
    expect(planHash(scenario, result.value)).toBe(hash);
    expect(planDocument(scenario, result.value).format).toBe('abatis-plan/1');
    expect(hashOf(makePlanText(scenario, result.value))).toBe(textHash);
  });

  test('there is none that no test reads', () => {
    const files = [...readdirSync(FOLDER), ...readdirSync(new URL('plans/', FOLDER)).map((file) => `plans/${file}`)];
    const read = [...SCENARIOS, ...PLANS].map(([name]) => name);
    expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual([...read].sort());
  });
});
