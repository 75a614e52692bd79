// A small static web server for one folder: nothing cached, nothing outside the folder, no listings.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that an address means, if there is one inside the folder. @param {string} root a real path @param {string} url */
async function fileFor(root, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (path.includes('\0')) return undefined;
    const asked = join(root, path.endsWith('/') ? `${path}index.html` : path);
    // The real path, so that neither `..` nor a link leads out.
    const file = await realpath(asked);
    const found = await stat(file);
    return file.startsWith(root + sep) && found.isFile() ? { file, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(root, request, response) {
  const headers = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await fileFor(root, request.url ?? '/');
  if (found === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a folder; fails with the system's error (EADDRINUSE, …) when it cannot listen there.
 * @param {string} folder
 * @param {{ host?: string, port?: number }} [where] by default this machine alone and any free port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { host = '127.0.0.1', port = 0 } = {}) {
  const root = await realpath(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(undefined));
  });
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return { address: `http://${name}:${bound.port}/`, close: /** @type {() => Promise<void>} */ (close) };
}
