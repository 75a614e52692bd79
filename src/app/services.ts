// The services that the panels ask for, made from what a browser has.
import type { ParReport } from '../analysis/index.ts';
import type { Board, BoardOptions } from '../board/index.ts';
import type { CompareWatch, Services } from '../ui/index.ts';
import type * as workersRoom from '../workers/index.ts';
import type { ParTexts, SolveOptions } from '../workers/index.ts';
import { formerHashes, shippedScenarios } from './shipped.ts';
import { openVault } from './vault.ts';

/** More workers than this gain nothing on a few hundred seeds. */
const MOST_WORKERS = 8;

export function makeServices(): Services {
  return {
    shipped: shippedScenarios(),
    formerHashes,
    scenarioCards: async () => (await import('./scenario-cards.ts')).scenarioCards(),
    vault: openVault(),
    compare: inWorkers((page) => page.startComparison),
    luck: inWorkers((page) => page.startLuck),
    worth: inWorkers((page) => page.startWorth),
    solve: solvePar,
    tracks: inWorkers((page) => page.startTracks),
    routes: inWorkers((page) => page.startRoutes),
    denial: inWorkers((page) => page.startDenial),
    why: inWorkers((page) => page.startWhy),
    seeds: inWorkers((page) => page.startSeeds),
    refused: inWorkers((page) => page.startRefused),
    loadRules,
    recall: (key) => readMemory(`abatis-${key}`),
    remember: (key, value) => writeMemory(`abatis-${key}`, value),
    beginAnew,
    createBoard: loadBoard,
    download,
    copyText,
    address: location.href.split('#', 1)[0],
    freshSeed: () => randomText(2),
    freshId: () => randomText(3),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    languages: [...chosenLanguage(), ...navigator.languages],
    rememberLanguage,
  };
}

/** A chunk of its own, for who asks why. */
async function loadRules(): Promise<string> {
  return (await import('../../RULES.md?raw')).default;
}

/** The board and Phaser are a chunk of their own, so that the panels need not wait for them. */
async function loadBoard(host: HTMLElement, options: BoardOptions): Promise<Board> {
  const { createBoard } = await import('../board/index.ts');
  return createBoard(host, options);
}

type Workers = typeof workersRoom;
interface JobOptions extends CompareWatch {
  readonly workers: number;
}

/** A job in workers; where they cannot be started, in this thread. The report is the same. */
function inWorkers<Texts, Report>(of: (workers: Workers) => (texts: Texts, options: JobOptions) => Promise<Report>) {
  return async (texts: Texts, { onProgress, signal }: CompareWatch): Promise<Report> => {
    const start = of(await import('../workers/index.ts'));
    const cores = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency));
    const run = (workers: number) => start(texts, { workers, onProgress, signal });
    try {
      return await run(typeof Worker === 'undefined' ? 0 : cores);
    } catch (error) {
      if (signal.aborted) throw error;
      return run(0);
    }
  };
}

/** Only in a worker: a search does not pause. */
async function solvePar(texts: ParTexts, options: SolveOptions): Promise<ParReport> {
  const { startPar } = await import('../workers/index.ts');
  return startPar(texts, options);
}

/** Saves a text as a file through the browser's own way of downloading. */
function download(fileName: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}

/** Fresh letters and digits: so many random 32-bit words. */
function randomText(words: number): string {
  return [...crypto.getRandomValues(new Uint32Array(words))].map((word) => word.toString(36)).join('');
}

const LANGUAGE_KEY = 'abatis-language';

/** What the browser keeps; undefined where it keeps nothing. */
function readMemory(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeMemory(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it has to be chosen again next time.
  }
}

/** Forgets all choices, and loads the page. */
function beginAnew(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('abatis-'));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
  location.reload();
}

/** The language that was chosen here before; [] where none was. */
function chosenLanguage(): string[] {
  const code = readMemory(LANGUAGE_KEY);
  return code === undefined ? [] : [code];
}

function rememberLanguage(code: string): void {
  writeMemory(LANGUAGE_KEY, code);
}
