// The text of the rules in the page: every rule is found, its first sentence is one, and the rules that it names are links (WY-1).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstSentence, parseRules, rulePieces } from '../../../src/ui/model/rule-text.ts';

const RULES = parseRules(readFileSync(new URL('../../../RULES.md', import.meta.url), 'utf8'));

describe('a sketch of rules', () => {
  const rules = parseRules(
    [
      '## Turn (TU)',
      '- **TU-1** *Order.* Both sides give orders, see CL-2 and TU-1. Then `phases` run.',
      '  More of it.',
      '',
      '  Not of it any more.',
      '## Clearing (CL)',
      '- **CL-2** One row; no end',
    ].join('\n'),
  );

  test('section, text over its lines, signs left out', () => {
    expect(rules.get('TU-1')).toEqual({
      id: 'TU-1',
      section: 'Turn (TU)',
      text: 'Order. Both sides give orders, see CL-2 and TU-1. Then phases run. More of it.',
    });
    expect([...rules.keys()]).toEqual(['TU-1', 'CL-2']);
  });

  test('the first sentence goes on beyond a heading; without an end it is all', () => {
    const [turn, clearing] = [...rules.values()];
    expect(firstSentence(turn)).toBe('Order. Both sides give orders, see CL-2 and TU-1.');
    expect(firstSentence(clearing)).toBe('One row; no end');
  });

  test('rules that are named are pieces, but for the rule itself and for what is none', () => {
    const rule = rules.get('TU-1');
    if (rule === undefined) throw new Error('TU-1');
    const pieces = rulePieces({ ...rule, text: 'CL-2, XX-9 and TU-1.' }, rules);
    expect(pieces).toEqual([{ words: 'CL-2', rule: 'CL-2' }, { words: ', XX-9 and TU-1.' }]);
  });
});

test('RULES.md: hundreds of rules, each under a section, with a first sentence that is a part of its text', () => {
  expect(RULES.size).toBeGreaterThan(150);
  const odd = [...RULES.values()].filter((rule) => {
    const sentence = firstSentence(rule);
    const words = rulePieces(rule, RULES).map((piece) => piece.words);
    const isWhole = words.join('') === rule.text && rule.text.startsWith(sentence);
    return rule.section === '' || sentence.length <= 12 || !isWhole;
  });
  expect(odd).toEqual([]);
});
