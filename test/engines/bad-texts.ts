// Files that have to be refused, and with the same words everywhere, made from one good scenario.

/** Name and text of each. */
export function badTexts(good: string): readonly (readonly [string, string])[] {
  const width = /"width":\s*\d+/;
  return [
    ['empty', ''],
    ['blank', ' \n\t '],
    ['cut off', good.slice(0, Math.floor(good.length / 2))],
    ['deep', '['.repeat(100_000)],
    ['deep objects', '{"a":'.repeat(100_000)],
    ['huge', `{"a":"${'x'.repeat(8 * 1024 * 1024)}"}`],
    ['too large a number', good.replace(width, '"width": 1e400')],
    ['minus zero', good.replace(width, '"width": -0')],
    ['past the safe integers', good.replace(width, '"width": 9007199254740993')],
    ['not whole', good.replace(width, '"width": 12.5')],
    ['text for a number', good.replace(width, '"width": "12"')],
    ['a hostile key', good.replace(width, '"__proto__": {"polluted": 1}, $&')],
    ['a key twice', good.replace(width, '$&, $&')],
    ['an unknown key', good.replace(width, '"widht": 3, $&')],
    ['a hostile id', good.replace(/"id":\s*"[^"]*"/, '"id": "__proto__"')],
    ['a lone surrogate', good.replace(/"title":\s*"/, '$&\\ud800')],
    ['a comment', `// hello\n${good}`],
    ['a newer format', good.replace(/abatis-scenario\/\d/, 'abatis-scenario/3')],
    ['not ours', '{"format": "something"}'],
    ['a list', '[]'],
  ];
}
