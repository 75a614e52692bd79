// What the builds of the page do at their end: the service worker's list of files; or all in one file for a USB stick.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

export const SERVICE_WORKER = 'service-worker';

/** Tells the service worker which files the build has: the list stands in it, so that another build is another service worker. */
export function precache(): Plugin {
  return {
    name: 'abatis-precache',
    generateBundle: {
      // When the page itself is there too.
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[`${SERVICE_WORKER}.js`];
        if (worker?.type !== 'chunk') throw new Error('the build has no service worker');
        const hash = createHash('sha256');
        const files = Object.keys(bundle).filter((file) => file !== worker.fileName);
        for (const file of files.sort()) {
          const part = bundle[file];
          hash.update(file).update(part.type === 'chunk' ? part.code : part.source);
        }
        const list = JSON.stringify({ name: hash.digest('hex').slice(0, 16), files });
        worker.code = worker.code.replace('PRECACHE', () => list);
      },
    },
  };
}

/** Lets the browser fetch the board, and what it draws with, while the first script is still on its way. */
export function boardAtOnce(): Plugin {
  return {
    name: 'abatis-board-at-once',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk: first }) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const board = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/board/board.ts')));
        if (board === undefined) throw new Error('the build has no chunk of the board');
        const files = [board.fileName, ...board.imports].filter((file) => file !== first?.fileName);
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

const SINGLE_FILE = 'abatis.html';

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Puts the page's one script and its styles into the page. The content security policy names them by their hashes, and nothing else runs. */
export function inOneFile(): Plugin {
  return {
    name: 'abatis-in-one-file',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle);
        const [page, ...morePages] = parts.filter(({ fileName }) => fileName.endsWith('.html'));
        const [script, ...moreScripts] = parts.filter((part) => part.type === 'chunk');
        const styles = parts.filter(({ fileName }) => fileName.endsWith('.css'));
        const others = parts.filter((part) => ![page, script, ...styles].includes(part));
        if (page?.type !== 'asset' || script?.type !== 'chunk' || morePages.length + moreScripts.length > 0) {
          throw new Error(`not one page and one script: ${parts.map(({ fileName }) => fileName).join(', ')}`);
        }
        if (others.length > 0)
          throw new Error(`not in the one file: ${others.map(({ fileName }) => fileName).join(', ')}`);
        // Neither may end its element, nor begin a comment in it.
        const code = script.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
        const style = styles.map((part) => String(part.type === 'asset' ? part.source : '')).join('');
        const policy = [
          "default-src 'none'",
          `script-src ${sha256(code)} 'wasm-unsafe-eval'`,
          `style-src ${sha256(style)}`,
          'img-src data: blob:',
          'worker-src data: blob:',
          'connect-src data: blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        page.source = String(page.source)
          .replace(
            /(http-equiv="Content-Security-Policy"\s+content=)"[^"]*"/,
            (_all, before: string) => `${before}"${policy}"`,
          )
          .replace(/<script type="module"[^>]*><\/script>/, '')
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
          .replace('</body>', () => `<script type="module">${code}</script></body>`);
        page.fileName = SINGLE_FILE;
        for (const part of [script, ...styles]) delete bundle[part.fileName];
      },
    },
  };
}

const OWN_ENGINE = 'new URL("highs.wasm",import.meta.url).href';

/** HiGHS would bring its WebAssembly along a second time; it is handed to it (workers/browser-lp.ts). */
export function engineOnce(): Plugin {
  return {
    name: 'abatis-engine-once',
    transform(code, id) {
      if (!/[\\/]highs[\\/]build[\\/]highs\.mjs$/.test(id)) return undefined;
      if (!code.includes(OWN_ENGINE)) throw new Error('highs.mjs does not look for its file as it did');
      return { code: code.replace(OWN_ENGINE, '""'), map: null };
    },
  };
}
