// The text of the rules, rule by rule: found by id, with its section, its first sentence, and the rules that it names.

export interface RuleText {
  readonly id: string;
  /** The heading that it stands under. */
  readonly section: string;
  readonly text: string;
}

/** A piece of a rule's text: words, or the id of a rule that it names. */
export interface RulePiece {
  readonly words: string;
  readonly rule?: string;
}

const RULE = /^- \*\*([A-Z]{2}-\d+[a-z]?)\*\* (.+)$/;
const NAMED = /\b[A-Z]{2}-\d+[a-z]?\b/g;

/** Markdown's signs for emphasis and code are left out. */
function plain(text: string): string {
  return text.replace(/[*`]/g, '');
}

/** By id. A rule is one line of RULES.md, and the lines indented under it. */
export function parseRules(markdown: string): ReadonlyMap<string, RuleText> {
  const rules = new Map<string, RuleText>();
  let section = '';
  let last: string | undefined;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    const found = RULE.exec(line);
    if (found !== null) {
      const [, id, text] = found;
      rules.set(id, { id, section, text: plain(text) });
      last = id;
    } else if (last !== undefined && /^\s+\S/.test(line)) {
      const before = rules.get(last);
      if (before !== undefined) rules.set(last, { ...before, text: `${before.text} ${plain(line.trim())}` });
    } else last = undefined;
  }
  return rules;
}

/** Up to the first end of a sentence; a short heading before it belongs to it. */
export function firstSentence({ text }: RuleText): string {
  for (let end = text.indexOf('. '); end >= 0; end = text.indexOf('. ', end + 1)) {
    const sentence = text.slice(0, end + 1);
    // "Bump." is a heading, "e. g." no end.
    if (sentence.includes(' ') && sentence.length > HEADING) return sentence;
  }
  return text;
}

/** Characters of the longest heading within a rule. */
const HEADING = 24;

/** The text with the rules that it names as pieces of their own. */
export function rulePieces(rule: RuleText, rules: ReadonlyMap<string, RuleText>): readonly RulePiece[] {
  const pieces: RulePiece[] = [];
  let from = 0;
  for (const { 0: id, index } of rule.text.matchAll(NAMED)) {
    if (id === rule.id || !rules.has(id)) continue;
    if (index > from) pieces.push({ words: rule.text.slice(from, index) });
    pieces.push({ words: id, rule: id });
    from = index + id.length;
  }
  return [...pieces, { words: rule.text.slice(from) }].filter(({ words }) => words !== '');
}
