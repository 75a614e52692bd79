// The left half of the desk: the map with its controls and readout, or the list that stands in for it.
import { Choice } from '../kit/fields.tsx';
import { describePlace } from '../model/describe.ts';
import { later } from '../kit/later.tsx';
import { openEngine } from '../store/engine.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { ActionBar } from './action-bar.tsx';
import { BoardHost } from './board-host.tsx';
import { GhostCallout } from './ghost-callout.tsx';
import { History } from './history.tsx';
import { MapControls } from './map-controls.tsx';

const LayerMenu = later(async () => (await import('./layer-menu.tsx')).LayerMenu, 'unseen');
const Overview = later(async () => (await import('./overview.tsx')).Overview, 'unseen');
const LayerLegend = later(async () => (await import('./layer-legend.tsx')).LayerLegend);
const TextTwin = later(async () => {
  const [{ TextTwin: Twin }] = await Promise.all([import('./text-twin.tsx'), openEngine()]);
  return Twin;
});

export function BoardPane() {
  const { boarding, layering } = useStore();
  const status = boarding.status.value;
  const failed = status.kind === 'failed';
  const listed = failed || boarding.show.value === 'list';
  return (
    <section id="stage" class="stage" tabIndex={-1} aria-label={text.board.region}>
      <div class="stage-head">
        <Choice
          label={text.board.showLabel}
          hideLabel
          value={listed ? 'list' : 'map'}
          options={[
            { value: 'map', text: text.board.show.map, off: failed },
            { value: 'list', text: text.board.show.list },
          ]}
          onChange={(show) => (boarding.show.value = show)}
        />
        <Readout />
      </div>
      <div class="stage-body">
        {!failed && <MapLayer away={listed} />}
        {failed && (
          <p class="notice error" role="alert">
            {text.board.failed(status.reason)}
          </p>
        )}
        {listed && <TextTwin />}
      </div>
      {layering.show.value !== undefined && <LayerLegend />}
      <ActionBar />
    </section>
  );
}

/** The map with what lies on it; out of sight, but at its size, while the list stands in for it. */
function MapLayer({ away }: { readonly away: boolean }) {
  const { kind } = useStore().boarding.status.value;
  return (
    <div class={away ? 'map-layer away' : 'map-layer'} inert={away}>
      <BoardHost />
      <GhostCallout />
      <MapControls />
      <History />
      {kind === 'ready' && <Overview />}
      {kind === 'ready' && <LayerMenu />}
      {kind === 'loading' && <p class="veil">{text.board.loading}</p>}
    </div>
  );
}

/** What is under the pointer, or else under the cursor. */
function Readout() {
  const { boarding } = useStore();
  const around = boarding.around.value;
  const place = boarding.hover.value ?? boarding.cursorPlace.value;
  return (
    <p class="readout">
      {around === undefined || place === undefined ? text.board.readoutIdle : describePlace(around, place)}
    </p>
  );
}
