// Shipped scenarios as text, for tests that run programs on them.
import { readFileSync } from 'node:fs';

export function loadShippedFile(id: string): string {
  return readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8');
}
