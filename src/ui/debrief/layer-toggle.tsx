// A part's own layer of the map, switched on and off from beside what it says.
import { useIsPaper } from '../kit/paper.ts';
import { type Overlay, OVERLAYS, switched } from '../model/layer-settings.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function LayerToggle({ layer }: { readonly layer: Overlay }) {
  const { settings, set } = useStore().layering;
  const { overlays } = settings.value;
  const isOn = overlays.includes(layer);
  if (useIsPaper()) return null;
  return (
    <button
      type="button"
      data-layer={layer}
      aria-pressed={isOn}
      onClick={() => set({ overlays: switched(OVERLAYS, overlays, layer, !isOn) })}
    >
      {text.ledgers.onMap}
    </button>
  );
}
