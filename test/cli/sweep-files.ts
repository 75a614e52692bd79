// The shipped sweep and its example scripts in a folder for tests, with few seeds, and the lines that README.md gives for them.
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const FILES = [
  'scenarios/first-ford.json',
  'scenarios/plans/first-ford.watched.json',
  'scenarios/plans/first-ford.unwatched.json',
  'scenarios/sweeps/slurm.sh',
  'scenarios/sweeps/kubernetes.yaml',
] as const;

export const SPEC = 'scenarios/sweeps/ford-deadline.json';

export function readProjectFile(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

/** Copies the example; three values of its number, one policy and so many seeds are left of it. */
export function copyExample(write: (file: string, content: string) => void, seeds: number): void {
  for (const file of FILES) write(file, readProjectFile(file));
  const spec = JSON.parse(readProjectFile(SPEC));
  spec.scenarios[0].vary[0].values.splice(3);
  spec.scenarios[0].plans.pop();
  spec.policies.splice(1);
  spec.seeds.count = seeds;
  write(SPEC, JSON.stringify(spec));
}

/** The one line of README.md's code that has these words. */
export function documentedLine(words: string): string {
  const lines = readProjectFile('README.md').split('\n');
  const found = lines.filter((line) => line.startsWith('    ') && line.includes(words));
  if (found.length !== 1) throw new Error(`README.md has ${found.length} lines of code with "${words}"`);
  return found[0].trim();
}
