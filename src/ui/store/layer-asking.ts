// Layers that have to be played for: where playouts go, and each belt's worth. Asked for with a button, played in workers.
import { movingColumns } from '../../analysis/index.ts';
import { type LayingPolicyName, type PolicyName, standIns } from '../../exercise/index.ts';
import { makePlanText } from '../../scenario/index.ts';
import { reasonOf } from '../kit/reason.ts';
import type { LayerGround } from '../model/layer-ground.ts';
import { layerGround } from '../model/layer-ground.ts';
import { text } from '../text/index.ts';
import type { Store } from './index.ts';

/** Seeds that are played for the map. */
export const LAYER_SEEDS = 200;
const SEED_BASE = 'map-';

/** What is to be played: a plan as text, by whom, and which columns count. */
export interface LayerAsk {
  readonly hash: string;
  readonly planText: string;
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly columns: readonly number[];
}

export function keyOfAsk(ask: LayerAsk): string {
  return JSON.stringify(ask);
}

/** Undefined where the plan is not the viewer's to see (KN-1). */
export function layerAsk({ plans, running, boarding }: Store, ground: LayerGround | undefined): LayerAsk | undefined {
  const scenario = plans.scenario.value;
  if (scenario === undefined || ground?.plan === undefined) return undefined;
  const run = boarding.playing.value ? running.exercise.value : undefined;
  const { moving, laying } =
    run === undefined
      ? { moving: scenario.policy, laying: scenario.layingPolicy }
      : standIns(run.scenario, run.control);
  return {
    hash: scenario.hash,
    planText: makePlanText(scenario, ground.plan),
    policy: moving,
    layingPolicy: laying,
    columns: ground.view?.viewer === 'umpire' ? movingColumns(scenario) : ground.columns,
  };
}

export function stopAsking({ layering }: Store): void {
  layering.stop?.abort();
  layering.stop = undefined;
  layering.asking.value = undefined;
}

/** Plays for a layer, with progress. */
export async function askLayer(store: Store, what: 'tracks' | 'worth'): Promise<void> {
  const { layering, services, opening, boarding, notices } = store;
  const seen = boarding.seen.value;
  const ask = seen === undefined ? undefined : layerAsk(store, layerGround(seen));
  const scenarioText = opening.source.value?.text;
  if (ask === undefined || scenarioText === undefined || layering.asking.value !== undefined) return;
  const mine = new AbortController();
  layering.stop = mine;
  layering.trouble.value = '';
  layering.asking.value = { what, progress: { done: 0, of: LAYER_SEEDS } };
  const onProgress = (done: number, of: number): void => {
    if (layering.stop === mine) layering.asking.value = { what, progress: { done, of } };
  };
  const { columns, planText, policy, layingPolicy } = ask;
  const common = { scenarioText, policy, layingPolicy, seedBase: SEED_BASE, seeds: LAYER_SEEDS };
  const watch = { onProgress, signal: mine.signal };
  const key = keyOfAsk(ask);
  try {
    if (what === 'tracks') {
      const tracks = await services.tracks({ ...common, planText, columns }, watch);
      if (layering.stop === mine) layering.tracks.value = { key, report: { tracks, policy } };
    } else {
      const texts = { ...common, planTexts: [planText], leaveOneOut: true, shapley: false };
      const [report] = await services.worth(texts, watch);
      if (layering.stop === mine) layering.worth.value = { key, report };
    }
    if (layering.stop === mine) notices.say(text.layers.tracksDone(LAYER_SEEDS));
  } catch (error) {
    if (layering.stop === mine) layering.trouble.value = reasonOf(error);
  } finally {
    if (layering.stop === mine) stopAsking(store);
  }
}
