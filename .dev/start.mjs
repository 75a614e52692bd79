// `npm start [-- --port N] [--host NAME]`: builds the page when needed, serves it, and prints its address.
import { parseArgs } from 'node:util';
import { ensurePage } from './build.mjs';
import { PlainError, at, runMain, say } from './common.mjs';
import { ensureInstalled } from './install.mjs';
import { serveFolder } from './serve.mjs';

const USAGE = 'Usage: npm start [-- [--port 1…65535] [--host NAME]]';
const DEFAULT_PORT = 4173;

/** @returns {{ host: string, port: number | undefined }} */
function readFlags() {
  /** @type {{ port?: string, host?: string }} */
  let values;
  try {
    values = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } }).values;
  } catch {
    throw new PlainError(USAGE, 2);
  }
  const { port, host = '127.0.0.1' } = values;
  if (host === '' || (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535))) {
    throw new PlainError(USAGE, 2);
  }
  return { host, port: port === undefined ? undefined : Number(port) };
}

/** Listens on the port asked for, or on the first free one from the default on. @param {string} host @param {number | undefined} wanted */
async function listen(host, wanted) {
  for (let port = wanted ?? DEFAULT_PORT; ; port += 1) {
    try {
      return await serveFolder(at('dist'), { host, port });
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EADDRINUSE' && wanted === undefined && port < DEFAULT_PORT + 100) continue;
      if (code === 'EADDRINUSE')
        throw new PlainError(`Port ${port} is taken. Choose another one: npm start -- --port N`);
      if (code === 'EACCES')
        throw new PlainError(`Port ${port} may not be opened by this user. Choose one from 1024 up.`);
      if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
        throw new PlainError(`${host} is not a name or address of this machine.`);
      throw error;
    }
  }
}

await runMain(async () => {
  const { host, port } = readFlags();
  await ensureInstalled();
  await ensurePage();
  const server = await listen(host, port);
  say('Abatis runs at the address below; Ctrl+C ends it.');
  process.stdout.write(`${server.address}\n`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
});
