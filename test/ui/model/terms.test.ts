// The glossary: every word of the project is explained, every rule that it names exists, every word that the panels mark is in it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/ui/model/glossary.ts';
import { TERM_IDS, type TermId, TERMS } from '../../../src/ui/model/terms.ts';
import { glossary } from '../../../src/ui/text/en/manual/glossary.ts';
import { sourcesUnder } from '../../setup/source.ts';

/** The words to use, in code, files and text. */
const WORDS = [
  'obstacle obstacleZone obstacleBelt obstacleGroup segment depth barrier lane gap bypass overwatch restriction',
  'situationalObstacle reserveObstacle dummy effect disrupt turn fix block breach reduce prove mark engagementArea',
  'mobilityCorridor delay clearanceTime routeDenial canalisation suspectedHazardousArea confirmedHazardousArea landRelease',
  'cancelled reduced cleared residualRisk record marking handover par playout plan transcript exercise scenario debrief',
].flatMap((line) => line.split(' '));

const RULES = new Set([...readFileSync('RULES.md', 'utf8').matchAll(/\*\*([A-Z]{2}-\d+)\*\*/g)].map(([, id]) => id));

/** Ids of terms that a source marks: `<Term id="…">`, `term="…"`, `term: '…'`, and tables of them. */
function marked(code: string): string[] {
  const plain = [...code.matchAll(/(?:<Term id=|\bterm=|\bterm: |named\()["']([A-Za-z]+)["']/g)].map(([, id]) => id);
  const tables = [...code.matchAll(/terms=\{\{([^}]*)\}\}/g)].flatMap(([, list]) =>
    [...list.matchAll(/\]: '([A-Za-z]+)'/g)].map(([, id]) => id),
  );
  return [...plain, ...tables];
}

/** One sentence to three, and not long. */
function isShort(meaning: string): boolean {
  return /^[A-Z].{20,260}\.$/.test(meaning) && (meaning.match(/\.(?: |$)/g) ?? []).length <= 3;
}

const PANELS = sourcesUnder('src/ui').filter(({ path }) => path.endsWith('.tsx') || path.endsWith('parts.ts'));
const MARKED = new Set(PANELS.flatMap(({ text }) => marked(text)));

describe('the glossary', () => {
  test('explains every word of the project, each in one sentence to three', () => {
    expect(WORDS.filter((word) => !TERM_IDS.some((id) => id === word))).toEqual([]);
    expect(Object.keys(glossary).sort()).toEqual([...TERM_IDS].sort());
    const bad = Object.values(glossary).filter(([word, meaning]) => word.length < 2 || !isShort(meaning));
    expect(bad).toEqual([]);
  });

  test('no two entries have the same word', () => {
    const words = Object.values(glossary).map(([word]) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  test('names only rules that RULES.md has, and leads only to words that there are', () => {
    expect(RULES.size).toBeGreaterThan(100);
    const all = Object.entries(TERMS);
    expect(all.flatMap(([, { rules }]) => rules.filter((rule) => !RULES.has(rule)))).toEqual([]);
    expect(all.filter(([id, { see }]) => see.some((other) => !(other in TERMS) || other === id))).toEqual([]);
  });

  test('from every word another leads on, and to every word of the project one leads', () => {
    const reached = new Set(Object.values(TERMS).flatMap(({ see }) => see));
    expect(TERM_IDS.filter((id) => TERMS[id].see.length === 0)).toEqual([]);
    expect(WORDS.filter((word) => !reached.has(word as TermId) && !MARKED.has(word))).toEqual([]);
  });

  test('has every word that the panels mark, and the panels of all steps mark some', () => {
    expect([...MARKED].filter((id) => !(id in TERMS))).toEqual([]);
    const counts = ['plan', 'exercise', 'compare', 'debrief'].map((panel) => {
      const own = PANELS.filter(({ path }) => path.startsWith(`src/ui/${panel}/`));
      return own.flatMap(({ text }) => marked(text)).length;
    });
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });
});

describe('looking for a word', () => {
  const found = (query: string) => findWords(glossary, query, 'en').map(({ id }) => id);

  test('all of them in the order of the alphabet when nothing is asked', () => {
    const all = findWords(glossary, ' ', 'en').map(({ word }) => word);
    expect(all.length).toBe(TERM_IDS.length);
    expect(all.slice(0, 3)).toEqual(['Barrier', 'Belt', 'Block']);
  });

  test('names first, then meanings; capitals do not matter', () => {
    expect(found('LANE')[0]).toBe('lane');
    expect(found('LANE')).toContain('prove');
    expect(found('zzz')).toEqual([]);
  });
});
