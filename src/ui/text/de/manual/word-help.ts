// Words round the glossary, in German.
import type { Manual } from '../../catalogue.ts';
import { pluralFor } from '../../plural.ts';

const count = pluralFor('de');

export const wordHelp: Manual['wordHelp'] = {
  more: 'Alle Begriffe',
  rules: (ids) => `Regeln: ${ids.join(', ')}`,
  title: 'Begriffe',
  intro: 'Die Kürzel sind die der Regeln in RULES.md, wo jede ein Beispiel hat.',
  search: 'Begriffe durchsuchen',
  searchHint: 'zum Beispiel: Gasse',
  found: (n) => count(n, { one: '1 Begriff', other: '# Begriffe' }),
  none: 'Kein Begriff passt.',
  see: 'Siehe auch:',
};
