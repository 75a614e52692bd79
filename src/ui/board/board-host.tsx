// The element in which the board draws: makes the board once, hands it what changes, turns pointer and keys into picks.
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Board, BoardOptions } from '../../board/index.ts';
import { becomeCalm } from '../kit/calm.ts';
import { reasonOf } from '../kit/reason.ts';
import { SHEETS } from '../model/layer-settings.ts';
import { withLayers } from '../model/with-layers.ts';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';
import { onDrag, onPick } from './board-hand.ts';
import { handleKey, sayCursor } from './board-keys.ts';

export function BoardHost() {
  const store = useStore();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current === null ? undefined : startBoard(store, host.current)), [store]);
  const onFocus = () => {
    store.boarding.startCursor();
    store.boarding.focused.value = true;
    sayCursor(store);
  };
  return (
    // Arrow keys belong to the map here, which is what role application says.
    <div
      class="board-host"
      ref={host}
      id="board"
      tabIndex={0}
      role="application"
      aria-label={text.board.map}
      aria-describedby="board-keys"
      onFocus={onFocus}
      onBlur={() => (store.boarding.focused.value = false)}
      onKeyDown={(event) => {
        if (!handleKey(store, event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span id="board-keys" class="hidden">
        {store.plans.scenario.value === undefined ? '' : text.board.keys(store.plans.scenario.value.grid.orientation)}
      </span>
    </div>
  );
}

/** Makes the board and keeps it up to date; returns what ends it. */
function startBoard(store: Store, host: HTMLElement): () => void {
  const { boarding, services } = store;
  const ends: (() => void)[] = [];
  let ended = false;
  const fail = (reason: string) => {
    boarding.status.value = { kind: 'failed', reason };
    becomeCalm();
    boarding.handle.value = undefined;
  };
  services.createBoard(host, optionsFor(store, fail)).then(
    (board) => {
      if (ended) {
        board.destroy();
        return;
      }
      boarding.handle.value = board;
      ends.push(...follow(store, board, host), () => board.destroy());
    },
    (error: unknown) => fail(reasonOf(error)),
  );
  return () => {
    ended = true;
    boarding.handle.value = undefined;
    for (const end of ends) end();
  };
}

function optionsFor(store: Store, onError: (reason: string) => void): BoardOptions {
  const { boarding, services } = store;
  return {
    reducedMotion: services.reducedMotion,
    onReady: () => (boarding.status.value = { kind: 'ready' }),
    onError,
    onPick: (pick) => onPick(store, pick),
    onHover: (pick) => (boarding.hover.value = pick?.place),
    onDrag: (drag) => onDrag(store, drag),
    onView: (view) => (boarding.viewBox.value = view),
  };
}

/** Hands the board everything that changes. */
function follow({ plans, laying, boarding, layering }: Store, board: Board, host: HTMLElement): (() => void)[] {
  let shown: unknown;
  return [
    effect(() => {
      const scenario = plans.scenario.value;
      if (scenario === undefined) return;
      const scene = boarding.scene.value;
      if (shown !== scenario) board.setScenario(scenario);
      shown = scenario;
      board.setScene(withLayers(scene, layering.show.value));
    }),
    effect(() => {
      const { hidden } = layering.settings.value;
      board.setLayers(Object.fromEntries(SHEETS.map((sheet) => [sheet, !hidden.includes(sheet)])));
    }),
    effect(() => {
      const paints = boarding.editing.value && laying.kindInHand.value !== undefined && laying.painting.value;
      board.pickMode(boarding.onSides.value ? 'hexside' : 'hex', paints ? 'paint' : 'pan');
    }),
    effect(() => {
      const over = boarding.hover.value;
      const isHandle = boarding.scene.value.handles?.some(({ place }) => place === over) === true;
      host.classList.toggle('on-handle', isHandle);
    }),
    effect(() => {
      if (boarding.status.value.kind !== 'ready' || plans.scenario.value === undefined) return;
      // One frame for what was just asked for, and it is there when the next begins.
      requestAnimationFrame(() => requestAnimationFrame(becomeCalm));
    }),
    effect(() => board.setCursor(boarding.focused.value ? boarding.cursorPlace.value : undefined)),
  ];
}
