// The menu of layers: one tint with what it is of, overlays, and what of the map itself is drawn.
import { useId } from 'preact/hooks';
import { MOVER_CLASSES } from '../../rules/index.ts';
import { Check, SelectField } from '../kit/fields.tsx';
import { OVERLAYS, PASSAGES, SHEETS, switched, TINTS } from '../model/layer-settings.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function LayerChoices({ onClose }: { readonly onClose: () => void }) {
  const { layering } = useStore();
  const { settings, set } = layering;
  const { overlays } = settings.value;
  return (
    <>
      <TintChoice />
      <fieldset class="checks">
        <legend>{text.layers.overlayLegend}</legend>
        {OVERLAYS.map((one) => (
          <Check
            key={one}
            value={one}
            label={text.layers.overlay[one]}
            checked={overlays.includes(one)}
            onChange={(on) => set({ overlays: switched(OVERLAYS, overlays, one, on) })}
          />
        ))}
      </fieldset>
      <SheetChoice />
      <div class="row">
        <button type="button" onClick={layering.reset}>
          {text.layers.reset}
        </button>
        <button type="button" onClick={onClose}>
          {text.layers.close}
        </button>
      </div>
    </>
  );
}

function SheetChoice() {
  const { settings, set } = useStore().layering;
  const { hidden } = settings.value;
  return (
    <fieldset class="checks two">
      <legend>{text.layers.sheetLegend}</legend>
      {SHEETS.map((one) => (
        <Check
          key={one}
          value={one}
          label={text.layers.sheet[one]}
          checked={!hidden.includes(one)}
          onChange={(on) => set({ hidden: switched(SHEETS, hidden, one, !on) })}
        />
      ))}
    </fieldset>
  );
}

function TintChoice() {
  const { settings, set } = useStore().layering;
  const { tint, mover, by } = settings.value;
  const name = useId();
  const isDistance = tint === 'toGoal' || tint === 'fromStart' || tint === 'added';
  const ways = PASSAGES.filter((one) => tint !== 'added' || one !== 'bare');
  return (
    <fieldset class="checks">
      <legend>{text.layers.tintLegend}</legend>
      {TINTS.map((one) => (
        <label class="check" key={one}>
          <input type="radio" name={name} value={one} checked={one === tint} onChange={() => set({ tint: one })} />
          <span>{text.layers.tint[one]}</span>
        </label>
      ))}
      {tint === 'cost' && (
        <SelectField
          label={text.layers.mover}
          name="layer-mover"
          value={mover}
          options={MOVER_CLASSES.map((value) => ({ value, text: text.words.moverClass[value] }))}
          onChange={(value) => set({ mover: value })}
        />
      )}
      {isDistance && <FlowChoice />}
      {isDistance && (
        <SelectField
          label={text.layers.by}
          name="layer-by"
          value={tint === 'added' && by === 'bare' ? 'through' : by}
          options={ways.map((value) => ({ value, text: text.layers.passage[value] }))}
          onChange={(value) => set({ by: value })}
        />
      )}
    </fieldset>
  );
}

function FlowChoice() {
  const { layering } = useStore();
  const { settings, set, flows } = layering;
  const names = flows.value;
  if (names.length < 2) return null;
  return (
    <SelectField
      label={text.layers.flow}
      name="layer-flow"
      value={String(Math.min(settings.value.flow, names.length - 1))}
      options={names.map((name, i) => ({ value: String(i), text: name }))}
      onChange={(value) => set({ flow: Number(value) })}
    />
  );
}
