// The vocabulary of board/: what it is handed to draw, and what it says about the pointer. Plain data, no Phaser.
import type { Hex, Place, Side } from '../hex/index.ts';
import type { ColumnStatus, Family, GameEvent, Lane, MoverClass, Scenario, SideName, View } from '../rules/index.ts';
import type { AreaMark, GlowMark, GroupMark } from './layer-types.ts';

export * from './layer-types.ts';

export const LAYERS = ['terrain', 'zones', 'features', 'grid', 'coordinates', 'columns', 'belts', 'overlay'] as const;
/** What can be switched on and off; `overlay` is the field, the highlights and the routes. */
export type Layer = (typeof LAYERS)[number];

/** What the pointer snaps to. */
export const PICK_MODES = ['hex', 'hexside'] as const;
export type PickMode = (typeof PICK_MODES)[number];

/** What the left button (or one finger) does when it is dragged: move the map, or report places to `onDrag`. */
export const DRAG_MODES = ['pan', 'paint'] as const;
export type DragMode = (typeof DRAG_MODES)[number];

/** A place that was meant with the pointer. */
export interface Pick {
  readonly hex: Hex;
  /** The hexside nearest to the pointer in hexside mode; −1 in hex mode. */
  readonly side: Side | -1;
  /** The hexside nearest to the pointer in either mode; −1 where the hex has none there. */
  readonly near: Side | -1;
  /** The place itself: the hex, or size + side. */
  readonly place: Place;
  /** 0 left or touch, 1 middle, 2 right. */
  readonly button: number;
  readonly shift: boolean;
}

/** One place of a drag in paint mode; a drag reports each place that it crosses once, however quick it is. */
export interface DragPick {
  readonly phase: 'start' | 'over' | 'end' | 'cancel';
  /** Undefined off the map. */
  readonly pick: Pick | undefined;
}

/** A column as its viewer may see it. */
export interface ColumnMark {
  /** Index into scenario.columns. */
  readonly column: number;
  readonly hex: Hex;
  readonly class: MoverClass;
  /** The two sides have a colour each; counters of the laying side also have a bar across the top. */
  readonly side: SideName;
  readonly label: string;
  readonly status: ColumnStatus;
  readonly strength: number;
  /** Is it only reported (drawn in outline), not seen or commanded? */
  readonly known: boolean;
  readonly selected?: boolean;
}

/** One segment of a belt. */
export interface SegmentMark {
  readonly place: Place;
  readonly family: Family;
  readonly depth: number;
  readonly lane: Lane;
  readonly marked: boolean;
  /** Does the moving side know of it? Drawn with a solid outline; else dashed. */
  readonly known: boolean;
  /** Segments with the same number, one after the other, are joined by a line; −1 = joined to nothing. */
  readonly belt: number;
  /** Does it do nothing now: not laid yet, prepared, switched off, dead, seen through? Drawn pale. */
  readonly dormant?: boolean;
  readonly selected?: boolean;
  /** Is it a segment that the rules refuse? */
  readonly refused?: boolean;
}

/** A segment that would be laid. */
export interface GhostMark {
  readonly place: Place;
  readonly family: Family;
  readonly depth: number;
  readonly refused: boolean;
}

/** Where a belt can be taken hold of: at its ends, or between them as a whole. A drag that starts there is reported to `onDrag`. */
export interface HandleMark {
  readonly place: Place;
  /** `body` = part of the whole, without a sign of its own. */
  readonly sort: 'end' | 'whole' | 'body';
  readonly held: boolean;
}

/** A number for each hex, drawn as colour with a hatch that grows with it, and written in where hexes are large. */
export interface FieldMark {
  /** size; below 0 or above max = no value, nothing is drawn. */
  readonly values: Int32Array;
  readonly max: number;
  /** What is written in a hex; absent = the number. */
  readonly write?: (value: number) => string;
}

export const ROUTE_STYLES = ['plan', 'best', 'alternative', 'open', 'lengthened', 'closed'] as const;
export type RouteStyle = (typeof ROUTE_STYLES)[number];

export interface RouteMark {
  readonly hexes: readonly Hex[];
  readonly style: RouteStyle;
  /** Written on the line. */
  readonly letter?: string;
}

export interface PostMark {
  readonly hex: Hex;
  readonly label: string;
  /** Hexes. */
  readonly range: number;
  readonly selected?: boolean;
}

/** Everything that changes. A board draws it and keeps no memory of the one before. */
export interface Scene {
  readonly columns: readonly ColumnMark[];
  readonly segments: readonly SegmentMark[];
  readonly ghost: readonly GhostMark[];
  readonly handles?: readonly HandleMark[];
  /** Places where a segment may lie. */
  readonly highlights: readonly Place[];
  readonly field?: FieldMark;
  readonly routes: readonly RouteMark[];
  readonly posts: readonly PostMark[];
  readonly areas?: readonly AreaMark[];
  readonly glows?: readonly GlowMark[];
  readonly groups?: readonly GroupMark[];
}

export const EMPTY_SCENE: Scene = { columns: [], segments: [], ghost: [], highlights: [], routes: [], posts: [] };

/** What is seen of the map, in parts of it: 0 … 1 from its left and top edges; beyond that where more than the map is seen. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BoardOptions {
  /** No animation at all: playEvents ends at once. */
  readonly reducedMotion: boolean;
  readonly onReady?: () => void;
  /** Nothing can be drawn: a sentence for people. The host then shows it too. */
  readonly onError?: (message: string) => void;
  readonly onPick?: (pick: Pick) => void;
  readonly onHover?: (pick: Pick | undefined) => void;
  readonly onDrag?: (drag: DragPick) => void;
  /** Another part of the map is seen. */
  readonly onView?: (view: ViewBox) => void;
}

/** A small state for tests and for the umpire's curiosity. */
export interface Probe {
  readonly ready: boolean;
  readonly renderer: 'webgl' | 'none';
  /** Frames drawn since the start. */
  readonly frames: number;
  /** Times that the vector layers were painted. */
  readonly paints: { readonly base: number; readonly scene: number };
  /** World point in the middle of the host, and CSS pixels per world unit (the hex's radius). */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number };
  /** CSS pixels, and device pixels per CSS pixel. */
  readonly size: { readonly width: number; readonly height: number; readonly ratio: number };
  /** Things handed over to be drawn. */
  readonly counts: Readonly<Record<'hexes' | 'features' | 'zones' | 'columns' | 'segments' | 'highlights', number>>;
  readonly animating: boolean;
  /** No frame is asked for, and the view is not being moved by hand. */
  readonly atRest: boolean;
}

/** CSS pixels from the host's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface Board {
  /** Terrain, hexside features, zones, announced starts; fits the map into the host and empties the scene. */
  setScenario(scenario: Scenario): void;
  setScene(scene: Scene): void;
  /**
   * Plays one turn's events from the scene as it stands: moves, bumps, lanes, engagements. Resolves when it is over,
   * or was cut short by another playEvents, setScene, setScenario or destroy. `speed` 1 = about 1.6 s for a turn.
   * Afterwards the caller hands over the scene of `after`.
   */
  playEvents(events: readonly GameEvent[], before: View, after: View, speed: number): Promise<void>;
  setLayers(layers: Partial<Record<Layer, boolean>>): void;
  /** What the pointer snaps to, and what dragging with the left button does; the default is to move the map. */
  pickMode(mode: PickMode, drag?: DragMode): void;
  fit(): void;
  /** Zooms about the middle of the host. */
  zoomBy(factor: number): void;
  /** Moves the view by CSS pixels. */
  panBy(dx: number, dy: number): void;
  centreOn(hex: Hex): void;
  /** Moves the view to a point of the map, in parts of it. */
  centreAt(x: number, y: number): void;
  /** The keyboard's cursor, with a strong outline; scrolls it into view. */
  setCursor(place: Place | undefined): void;
  screenOf(place: Place): ScreenPoint;
  probe(): Probe;
  destroy(): void;
}
