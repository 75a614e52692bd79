// Finds other JavaScript engines for the determinism tests; on Debian as root, installs them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { at, say } from './common.mjs';
import { aptInstall, canInstall } from './debian.mjs';
import { isProgram, which } from './which.mjs';

/** Programs that run a script and have `print`, and the Debian package that brings each. */
const ENGINES = [
  { name: 'SpiderMonkey', programs: ['js102', 'js115', 'js128', 'gjs'], paths: [], package: 'libmozjs-102-dev' },
  {
    name: 'JavaScriptCore',
    programs: ['jsc'],
    paths: ['/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc'],
    package: 'libjavascriptcoregtk-4.0-bin',
  },
];

/** @returns {{ name: string, program: string | undefined }[]} each engine with its program, if there is one */
export function findEngines() {
  return ENGINES.map(({ name, programs, paths }) => ({ name, program: which(programs) ?? paths.find(isProgram) }));
}

/** Installs the engines that are missing, if we may; where that fails it says so and goes on. */
export async function ensureEngines() {
  const missing = () => findEngines().filter(({ program }) => program === undefined);
  const tried = at('.build', 'engines-tried');
  if (missing().length > 0 && canInstall() && !existsSync(tried)) {
    const names = missing().map(({ name }) => name);
    const packages = ENGINES.filter(({ name }) => names.includes(name)).map((engine) => engine.package);
    for (const one of packages) {
      const trouble = await aptInstall([one], 'another JavaScript engine, to compare results with');
      if (trouble !== undefined) say(`${trouble}\nGoing on without ${one}.`);
    }
    // One try in each clone: a machine that cannot have them is not asked each time.
    mkdirSync(at('.build'), { recursive: true });
    writeFileSync(tried, '');
  }
  for (const { name } of missing()) say(`Not on this machine: ${name} (results are compared without it).`);
}
