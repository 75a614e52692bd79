// What the signs on the map mean, in words with their unit, for each layer that is on; and what has to be played for it.
import type { LegendEntry, LegendKey } from '../model/layer-parts.ts';
import { askLayer, LAYER_SEEDS, stopAsking } from '../store/layer-asking.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { RampSwatch, SwatchPicture } from './layer-swatch.tsx';

export function LayerLegend() {
  const { show, trouble } = useStore().layering;
  const entries = show.value?.legend ?? [];
  if (entries.length === 0) return null;
  return (
    <details class="legend" open>
      <summary>{text.layers.legend}</summary>
      <div class="legend-entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
      {trouble.value !== '' && (
        <p class="bad" role="alert">
          {text.layers.failed(trouble.value)}
        </p>
      )}
    </details>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { id, title, ramp, keys, notes } = entry;
  return (
    <section class="legend-entry" data-layer={id}>
      <h2>{title}</h2>
      {ramp !== undefined && (
        <p class="legend-ramp">
          <RampSwatch />
          <span>{text.layers.ramp(ramp.low, ramp.high)}</span>
        </p>
      )}
      {keys.length > 0 && (
        <ul>
          {keys.map((key) => (
            <Key key={key.words} entry={key} />
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      {(id === 'tracks' || id === 'worth') && <Asking what={id} isThere={ramp !== undefined || keys.length > 0} />}
    </section>
  );
}

function Key({ entry }: { readonly entry: LegendKey }) {
  const { swatch, letter, words } = entry;
  return (
    <li>
      <SwatchPicture swatch={swatch} letter={letter} />
      <span>{words}</span>
    </li>
  );
}

/** The button that plays for a layer; while it does, how far it is. */
function Asking({ what, isThere }: { readonly what: 'tracks' | 'worth'; readonly isThere: boolean }) {
  const store = useStore();
  const { layering, boarding } = store;
  const asking = layering.asking.value;
  if (boarding.covered.value || isThere) return null;
  if (asking === undefined) {
    const before = layering[what].value !== undefined;
    return (
      <button type="button" class="main" data-ask={what} onClick={() => void askLayer(store, what)}>
        {before ? text.layers.tracksAgain(LAYER_SEEDS) : text.layers.tracksPlay(LAYER_SEEDS)}
      </button>
    );
  }
  if (asking.what !== what) return null;
  const { done, of } = asking.progress;
  return (
    <div class="row">
      <progress value={done} max={of} aria-label={text.layers.tracksBusy(done, of)} />
      <span>{text.layers.tracksBusy(done, of)}</span>
      <button type="button" onClick={() => stopAsking(store)}>
        {text.layers.stop}
      </button>
    </div>
  );
}
