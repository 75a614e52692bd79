// The process of the headless program: its words, its streams, its exit code.
import { runProgram } from './program.ts';
import type { Progress } from './types.ts';

/** Only for a person at a terminal, on one line that is cleared at the end. */
function makeProgress(): Progress | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, of) => {
    process.stderr.write(done < of ? `\r${done} of ${of}` : '\r\u001b[K');
  };
}

// Whoever reads may stop reading (`| head`): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  progress: makeProgress(),
});
