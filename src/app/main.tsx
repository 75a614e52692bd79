// The page starts here: makes the services and the store, shows the panels, opens what was open last.
import { render } from 'preact';
import { languageFor, loadLaterParts, makeStore, Shell, speak, StoreProvider, text } from '../ui/index.ts';
import { registerOffline } from './offline/register.ts';
import { installProbe } from './probe.ts';
import { makeServices } from './services.ts';
import { FIRST } from './shipped.ts';

function sayBroken(root: HTMLElement, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const title = document.createElement('h1');
  title.textContent = text.broken.title;
  const lines = [text.broken.reason(reason), text.broken.advice].map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  root.className = 'broken';
  root.replaceChildren(title, ...lines);
}

/** A moment in which the page has nothing else to do. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 500);
  });
}

async function start(root: HTMLElement): Promise<void> {
  const services = makeServices();
  // A language that cannot be loaded is no reason to show nothing.
  await speak(languageFor(services.languages)).catch(() => {});
  const store = makeStore(services);
  root.className = '';
  root.replaceChildren();
  render(
    <StoreProvider value={store}>
      <Shell />
    </StoreProvider>,
    root,
  );
  installProbe(store);
  await store.opening.start(FIRST);
  await whenIdle();
  await loadLaterParts();
  await registerOffline((load) => {
    const action = { label: text.shell.loadUpdate, run: load };
    store.notices.add({ kind: 'info', title: text.shell.updateReady, action });
  });
}

const root = document.getElementById('app');
if (root !== null) start(root).catch((error: unknown) => sayBroken(root, error));
