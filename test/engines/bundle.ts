// Builds the engines' program into one classic script that needs nothing of its host.
import { build } from 'vite';
import { ROOT } from '../setup/source.ts';

/** The script's text, which asks the global `abatisSeeds` for the seeds a scenario. ES2022 is what the oldest engine of the comparison (SpiderMonkey 102) knows. */
export async function bundleProgram(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'test/engines/entry.ts', formats: ['iife'], name: 'abatisProgram' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`expected one script, got ${outputs.length} files`);
  return script.code;
}
