// The page starts here: makes the services and the store, shows the panels, opens what was open last.
import { render } from 'preact';
import {
  calm,
  languageFor,
  loadLaterParts,
  makeStore,
  reasonOf,
  Shell,
  speak,
  StoreProvider,
  text,
} from '../ui/index.ts';
import type { Store } from '../ui/index.ts';
import { registerOffline } from './offline/register.ts';
import { installProbe } from './probe.ts';
import { makeServices } from './services.ts';
import { FIRST } from './shipped.ts';

function sayBroken(root: HTMLElement, error: unknown): void {
  const title = document.createElement('h1');
  title.textContent = text.broken.title;
  const lines = [text.broken.reason(reasonOf(error)), text.broken.advice].map((line) => {
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

/** Opens what the address carries, now and whenever it changes, and takes it out of the address: the work goes on from there. */
async function followLinks(store: Store): Promise<void> {
  const open = async (): Promise<void> => {
    const fragment = location.hash.slice(1);
    if (fragment === '' || !/^\d/.test(fragment)) return;
    history.replaceState(history.state, '', store.services.address);
    await store.sharing.openFragment(fragment);
  };
  window.addEventListener('hashchange', () => void open());
  await open();
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
  await followLinks(store);
  await calm();
  await whenIdle();
  await loadLaterParts();
  await registerOffline((load) => {
    const action = { label: text.shell.loadUpdate, run: load };
    store.notices.add({ kind: 'info', title: text.shell.updateReady, action });
  });
}

const root = document.getElementById('app');
if (root !== null) start(root).catch((error: unknown) => sayBroken(root, error));
