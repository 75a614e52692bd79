// Which layers the map shows, and what they come to; working them out is a chunk of its own (layer-work.ts).
import { computed, signal } from '@preact/signals';
import type { WorthReport } from '../../analysis/index.ts';
import type { TracksShown } from '../model/layer-tints.ts';
import type { LayerShow } from '../model/layer-show.ts';
import { makeSettingsText, NO_LAYERS, parseSettingsText } from '../model/layer-settings.ts';
import type { LayerSettings } from '../model/layer-settings.ts';
import type { Services } from '../services.ts';
import type { Progress } from './comparing.ts';

const MEMORY = 'layers';

/** A report with what it was asked for, so that it is shown for nothing else. */
export interface Answer<T> {
  readonly key: string;
  readonly report: T;
}

export function makeLayering({ recall, remember }: Services) {
  const settings = signal<LayerSettings>(parseSettingsText(recall?.(MEMORY)));
  const set = (part: Partial<LayerSettings>): void => {
    settings.value = { ...settings.value, ...part };
    remember?.(MEMORY, makeSettingsText(settings.value));
  };
  return {
    settings,
    set,
    reset: (): void => set(NO_LAYERS),
    /** Number of layers that are on. */
    on: computed(() => settings.value.overlays.length + (settings.value.tint === 'none' ? 0 : 1)),
    /** Undefined while none is on, or none is worked out yet. */
    show: signal<LayerShow | undefined>(undefined),
    /** Names of the flows that distances can be of. */
    flows: signal<readonly string[]>([]),
    tracks: signal<Answer<TracksShown> | undefined>(undefined),
    worth: signal<Answer<WorthReport> | undefined>(undefined),
    /** What is being played for a layer. */
    asking: signal<{ readonly what: 'tracks' | 'worth'; readonly progress: Progress } | undefined>(undefined),
    /** What ends the playing; undefined while nothing is played. */
    stop: undefined as AbortController | undefined,
    /** Why there is no answer. */
    trouble: signal(''),
  };
}

export type Layering = ReturnType<typeof makeLayering>;
