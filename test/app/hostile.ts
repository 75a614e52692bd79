// Files in whose every text somebody tries to be more than text, and what a page shows that has fallen for it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseScenario } from '../../src/scenario/index.ts';

/** Each would set the flag `ran`, become an element, break a line, or be taken for a place of a template or a formula. */
export const TRICKS = [
  '<img src=x onerror=window.ran=1>',
  '"><svg onload=window.ran=2>',
  '</script><script>window.ran=3</script>',
  'javascript:window.ran=4',
  '=HYPERLINK("javascript:window.ran=5")',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the trick
  '{0} {1} ${window.ran=6} $& {{x}}',
  'W'.repeat(56),
  'a\u200b\u200d\u200f\u00adb\ufeff',
  `'"\`;window.ran=7//\\`,
  '</textarea></option></dialog><blink>',
  '&lt;i&gt;&amp;#x3c;%3Cimg%3E',
  '__proto__',
  '+constructor',
  '@toString',
] as const;

/** Keys whose texts are an author's own words; whoever reads them may not rely on anything but their length. */
const WORDS = new Set(['title', 'summary', 'name', 'article', 'exitArticle', 'laying', 'moving']);
const LISTS = new Set(['briefing', 'learning', 'questions']);
const LAW = ['recording', 'marking', 'remote', 'civilians'];

/** The same document with a trick, and a number that tells it from the others, in place of every text. */
function tricked(document: unknown, key = '', next = { number: 0 }): unknown {
  const trick = () => {
    const number = next.number++;
    return `${TRICKS[number % TRICKS.length]} ${number}`.slice(0, 60);
  };
  if (typeof document === 'string') return WORDS.has(key) || LISTS.has(key) ? trick() : document;
  if (Array.isArray(document)) return document.map((item) => tricked(item, LISTS.has(key) ? key : '', next));
  if (typeof document !== 'object' || document === null) return document;
  const entries = Object.entries(document).map(([name, value]) => {
    const isWords = typeof value === 'string' && key === 'law' && LAW.includes(name);
    return [name, isWords ? trick() : tricked(value, name, next)];
  });
  return Object.fromEntries(entries);
}

function fixture(name: string) {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
}

export interface HostileFiles {
  readonly scenario: string;
  readonly plan: string;
  readonly texts: string;
}

/** A scenario with all that the rules know, a plan for it, and its words in another language. */
export function hostileFiles(): HostileFiles {
  const plain = {
    ...fixture('everything'),
    id: 'hostile',
    briefing: TRICKS,
    learning: TRICKS.slice(0, 12),
    questions: TRICKS.slice(0, 12),
    terrains: [{ id: 'bog', name: 'Bog', cost: { foot: 9, wheeled: null, tracked: null, engineer: null } }],
    catalogue: [
      { id: 'antiVehicleBelt', like: 'antiVehicleBelt', name: 'Own' },
      'barrierDitch',
      'felledTrees',
      'antiPersonnelBelt',
      'mixedBelt',
      'networkedBelt',
      'remoteBelt',
      'bridgeDemolition',
      'roadCut',
      'dummyBelt',
    ],
  };
  const scenario = JSON.stringify(tricked(plain), undefined, 1);
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(`the hostile scenario is refused: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
  const full = fixture('everything.plan');
  // A few belts, each in a group or in a trigger: the reports of a debrief take long for many.
  const few = {
    belts: full.belts.filter(({ id }: { id: string }) => ['vehicles', 'people', 'thrown', 'bridge'].includes(id)),
    groups: [
      { ...full.groups[0], belts: ['vehicles'] },
      { ...full.groups[1], belts: ['bridge'] },
      { ...full.groups[3], belts: ['people'] },
    ],
    triggers: [full.triggers[1], { ...full.triggers[2], do: [{ fire: 'bridge' }] }],
    production: [],
  };
  const plan = tricked({ ...full, ...few, scenario: 'hostile', scenarioHash: parsed.value.hash });
  const named = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(list.map(({ id }, i) => [id, `${i} ${TRICKS[i % TRICKS.length]}`]));
  const { zones, columns, posts, messages } = plain;
  const names = { zones: named(zones), columns: named(columns), posts: named(posts), messages: named(messages) };
  const texts = { format: 'abatis-text/1', scenario: 'hostile', language: 'de', title: TRICKS[0], names };
  return { scenario, plan: JSON.stringify(plan), texts: JSON.stringify(texts) };
}

/** What a page shows that took text for more than text: a script that ran, an element made of it, something that sticks out. */
export function harmsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const harms: string[] = [];
    const { ran } = window as { ran?: unknown };
    if (ran !== undefined) harms.push(`script ${ran} ran`);
    const made = 'img, [onerror], [onload], a[href^="javascript:"], body script:not([src]), blink';
    for (const one of document.querySelectorAll(made)) harms.push(`element ${one.outerHTML.slice(0, 80)}`);
    if (({} as { polluted?: unknown }).polluted !== undefined) harms.push('prototype');
    /** The innermost elements that reach past the box, for whoever looks for the cause. */
    const widest = (box: Element) => {
      const edge = box.getBoundingClientRect().right + 1;
      const past = [...box.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge);
      const inner = past.filter((one) => !past.some((other) => other !== one && one.contains(other)));
      return new Set(
        inner.map((one) => `${one.parentElement?.className} > ${one.tagName}.${one.getAttribute('class')}`),
      );
    };
    const boxes = [document.documentElement, ...document.querySelectorAll('#panel, .app, dialog[open], [data-sheet]')];
    for (const box of boxes) {
      const out = box.scrollWidth - box.clientWidth;
      if (out > 0)
        harms.push(`${box.tagName}#${box.id}.${box.className} sticks out by ${out}: ${[...widest(box)].slice(0, 5)}`);
    }
    return harms;
  });
}
