// Buttons on the map: zoom, whole map, and what dragging does while a kind is in hand.
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

const ZOOM_STEP = 1.4;
const ICONS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
} as const;

export function MapControls() {
  const { boarding, laying } = useStore();
  const board = boarding.handle.value;
  const laysByDrag = boarding.step.value === 'plan' && laying.kindInHand.value !== undefined;
  return (
    <div class="map-controls">
      {laysByDrag && <DragToggle />}
      <MapButton icon="zoomIn" onClick={() => board?.zoomBy(ZOOM_STEP)} />
      <MapButton icon="zoomOut" onClick={() => board?.zoomBy(1 / ZOOM_STEP)} />
      <MapButton icon="fit" onClick={() => board?.fit()} />
    </div>
  );
}

interface ButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly onClick: () => void;
}

function MapButton({ icon, onClick }: ButtonProps) {
  const words = text.board[icon];
  return (
    <button type="button" class="icon" aria-label={words} title={words} onClick={onClick}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={ICONS[icon]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  );
}

function DragToggle() {
  const { laying } = useStore();
  const on = laying.painting.value;
  return (
    <button type="button" class="drag-toggle" aria-pressed={on} onClick={() => (laying.painting.value = !on)}>
      {on ? text.board.dragLays : text.board.dragMoves}
    </button>
  );
}
