// Works the layers out that are switched on, whenever they, the plan or the turn on show change.
import { computed, effect, signal } from '@preact/signals';
import { type FlowDenial, routesWith } from '../../analysis/index.ts';
import { areasLeft, type AreasLeft } from '../../rules/index.ts';
import { reasonOf } from '../kit/reason.ts';
import { layerGround, type LayerGround, type LayerSource } from '../model/layer-ground.ts';
import { showLayers } from '../model/layer-show.ts';
import { flowName } from '../model/layer-tints.ts';
import { keyOfAsk, layerAsk, stopAsking } from './layer-asking.ts';
import type { Store } from './index.ts';

/** Hexes up to which routes and cuts are worked out in this thread. */
const QUICK_SIZE = 16_384;
/** Milliseconds without a change before they are. */
const PAUSE = 60;

/** What is on show, the same object as long as it is of the same plan and turn. */
function sourceOf({ boarding }: Store) {
  let last: LayerSource | undefined;
  return computed(() => {
    const { scenario, plan, view } = boarding.seen.value ?? {};
    if (scenario === undefined) return undefined;
    if (last?.scenario !== scenario || last.plan !== plan || last.view !== view) last = { scenario, plan, view };
    return last;
  });
}

/** Routes and cuts, a moment after the last change; those of large maps in a worker. */
function followFlows({ services, opening, layering }: Store, ground: () => LayerGround | undefined) {
  const flows = signal<readonly FlowDenial[] | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: AbortController | undefined;
  const inWorker = async ({ view, lying, columns }: LayerGround): Promise<void> => {
    const mine = new AbortController();
    stop = mine;
    const texts = {
      scenarioText: opening.source.value?.text ?? '',
      viewer: view?.viewer ?? ('laying' as const),
      lying,
      columns,
    };
    try {
      const found = await services.routes(texts, { onProgress: () => undefined, signal: mine.signal });
      if (stop === mine) flows.value = found;
    } catch (error) {
      if (stop === mine) layering.trouble.value = reasonOf(error);
    }
  };
  const end = (): void => {
    clearTimeout(timer);
    stop?.abort();
    stop = undefined;
  };
  const dispose = effect(() => {
    const { overlays } = layering.settings.value;
    const wanted = overlays.includes('routes') || overlays.includes('cut');
    const now = wanted ? ground() : undefined;
    end();
    if (now === undefined) return;
    const isLarge = now.scenario.grid.size > QUICK_SIZE;
    if (isLarge) flows.value = undefined;
    timer = setTimeout(() => {
      if (isLarge) void inWorker(now);
      else flows.value = routesWith(now.scenario, now.lying, now.columns);
    }, PAUSE);
  });
  return { flows, end: () => [dispose, end].forEach((each) => each()) };
}

/** LE-3: the ground after an exercise that is over, for the umpire only. */
function areasOf({ running, boarding }: Store): AreasLeft | undefined {
  const run = running.exercise.value;
  const last = run?.turns.at(-1);
  if (!boarding.playing.value || last === undefined || run === undefined) return undefined;
  return 'measures' in run && running.viewer.value === 'umpire' ? areasLeft(last.state) : undefined;
}

/** Keeps `layering.show` up to date; returns what ends it. */
export function followLayers(store: Store): () => void {
  const { layering } = store;
  const source = sourceOf(store);
  const ground = computed(() =>
    layering.on.value === 0 || source.value === undefined ? undefined : layerGround(source.value),
  );
  const { flows, end } = followFlows(store, () => ground.value);
  const dispose = effect(() => {
    const [settings, from] = [layering.settings.value, source.value];
    if (layering.on.value === 0 || from === undefined) {
      layering.show.value = undefined;
      return;
    }
    const ask = layerAsk(store, ground.value);
    const key = ask === undefined ? undefined : keyOfAsk(ask);
    const { tracks, worth } = layering;
    layering.show.value = showLayers(from, ground.value, settings, {
      flows: flows.value,
      tracks: tracks.value?.key === key ? tracks.value?.report : undefined,
      worth: worth.value?.key === key ? worth.value?.report : undefined,
      areas: settings.overlays.includes('legacy') ? areasOf(store) : undefined,
    });
  });
  const name = effect(() => {
    const now = ground.value;
    layering.flows.value = now === undefined ? [] : now.routes.flows.map((flow) => flowName(now, flow));
  });
  // What is played for another scenario is of no use any more.
  const forget = effect(() => {
    if (store.plans.scenario.value?.hash === undefined) return;
    stopAsking(store);
    layering.trouble.value = '';
  });
  return () => {
    forget();
    name();
    dispose();
    end();
    layering.show.value = undefined;
  };
}
