// The overview on large maps: the whole map with what is seen of it; pointer and keys move the view.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { overviewSize, paintOverview, paintOverviewMarks } from '../../board/index.ts';
import type { OverviewSize } from '../../board/index.ts';
import { makeHexText } from '../../hex/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';

/** Maps with more hexes in a row or a column have an overview. */
const LARGE = 40;
/** CSS pixels of its longer side. */
const EDGE = { wide: 190, phone: 140 };
/** Part of what is seen by which a key moves the view. */
const KEY_PART = 0.35;
const ZOOM_STEP = 1.4;

export function Overview() {
  const { plans } = useStore();
  const isPhone = matchMedia('(max-width: 860px)').matches;
  const open = useSignal(!isPhone);
  const scenario = plans.scenario.value;
  if (scenario === undefined || Math.max(scenario.grid.width, scenario.grid.height) <= LARGE) return null;
  return (
    <div class="overview">
      {open.value && <OverviewMap scenario={scenario} most={isPhone ? EDGE.phone : EDGE.wide} />}
      <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {open.value ? text.layers.overviewHide : text.layers.overviewShow}
      </button>
    </div>
  );
}

interface MapProps {
  readonly scenario: Scenario;
  readonly most: number;
}

function OverviewMap({ scenario, most }: MapProps) {
  const store = useStore();
  const size = overviewSize(scenario.grid, most);
  const goTo = (event: PointerEvent & { readonly currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect();
    store.boarding.handle.value?.centreAt(
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
    );
  };
  return (
    // Arrow keys move the view here, which is what role application says.
    <div
      class="overview-map"
      role="application"
      tabIndex={0}
      aria-label={text.layers.overviewHelp}
      style={{ width: `${size.width}px`, height: `${size.height}px` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => event.buttons !== 0 && goTo(event)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !moveByKey(store, event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        sayView(store, scenario);
      }}
    >
      <Picture scenario={scenario} size={size} />
      <ViewFrame size={size} />
    </div>
  );
}

/** Two canvases: the ground, painted once, and the dots. */
function Picture({ scenario, size }: { readonly scenario: Scenario; readonly size: OverviewSize }) {
  const { boarding } = useStore();
  const ground = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = ground.current?.getContext('2d');
    if (ctx) paintOverview(ctx, scenario, doubled(size));
  }, [scenario, size.width, size.height]);
  useSignalEffect(() => {
    const scene = boarding.scene.value;
    const ctx = marks.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(2, 0, 0, 2, 0, 0);
    paintOverviewMarks(ctx, scenario.grid, scene, size);
  });
  const { width, height } = doubled(size);
  return (
    <>
      <canvas ref={ground} width={width} height={height} aria-hidden="true" />
      <canvas ref={marks} width={width} height={height} aria-hidden="true" />
    </>
  );
}

/** Sharp on screens with two device pixels for each of the page. */
function doubled({ width, height }: OverviewSize): OverviewSize {
  return { width: width * 2, height: height * 2 };
}

/** What is seen of the map. */
function ViewFrame({ size }: { readonly size: OverviewSize }) {
  const { boarding } = useStore();
  const { left, top, right, bottom } = boarding.viewBox.value ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const part = (value: number) => Math.min(1, Math.max(0, value));
  const [x, y] = [part(left) * size.width, part(top) * size.height];
  const rect = {
    x: x + 1,
    y: y + 1,
    width: Math.max(4, part(right) * size.width - x - 2),
    height: Math.max(4, part(bottom) * size.height - y - 2),
  };
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <rect {...rect} fill="none" stroke="#fffdf6" stroke-width="4" />
      <rect {...rect} fill="none" stroke="#9c1f16" stroke-width="2" />
    </svg>
  );
}

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** True when the key meant something. */
function moveByKey({ boarding }: Store, key: string): boolean {
  const [board, view] = [boarding.handle.value, boarding.viewBox.value];
  if (board === undefined || view === undefined) return false;
  if (key === '+' || key === '=') board.zoomBy(ZOOM_STEP);
  else if (key === '-') board.zoomBy(1 / ZOOM_STEP);
  else if (key === '0') board.fit();
  else if (Object.hasOwn(WAYS, key)) {
    const [x, y] = WAYS[key];
    const step = { x: x * KEY_PART * (view.right - view.left), y: y * KEY_PART * (view.bottom - view.top) };
    board.centreAt((view.left + view.right) / 2 + step.x, (view.top + view.bottom) / 2 + step.y);
  } else return false;
  return true;
}

/** Says round which hex the view is. */
function sayView({ boarding, notices }: Store, { grid }: Scenario): void {
  const view = boarding.viewBox.value;
  if (view === undefined) return;
  const part = (value: number, of: number) => Math.min(of - 1, Math.max(0, Math.floor(value * of)));
  const col = part((view.left + view.right) / 2, grid.width);
  const row = part((view.top + view.bottom) / 2, grid.height);
  notices.say(text.layers.overviewAt(makeHexText(grid, row * grid.width + col)));
}
