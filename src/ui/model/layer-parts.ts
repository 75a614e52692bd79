// What one layer comes to: marks for the board, an entry of the legend, and words for a place.
import type { AreaSort, RouteStyle, Scene } from '../../board/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Overlay, Tint } from './layer-settings.ts';

export type LayerMarks = Pick<Scene, 'field' | 'areas' | 'glows' | 'routes'>;

/** How an entry of the legend looks: the sign of an area, of a route, or of a tint of a strength. */
export type Swatch =
  | { readonly as: 'area'; readonly sort: AreaSort }
  | { readonly as: 'route'; readonly style: RouteStyle }
  | { readonly as: 'glow' };

export interface LegendKey {
  readonly swatch: Swatch;
  readonly letter?: string;
  readonly words: string;
}

export interface LegendEntry {
  readonly id: Tint | Overlay;
  /** What it is, with its unit. */
  readonly title: string;
  /** The ends of a tint. */
  readonly ramp?: { readonly low: string; readonly high: string };
  readonly keys: readonly LegendKey[];
  readonly notes: readonly string[];
}

export interface LayerPart {
  readonly marks: Partial<LayerMarks>;
  readonly legend: LegendEntry;
  /** What it says of a place; undefined = nothing. */
  readonly say: (place: Place) => string | undefined;
}

/** A layer of which there is nothing to draw, and why. */
export function emptyPart(id: Tint | Overlay, title: string, note: string): LayerPart {
  return { marks: {}, legend: { id, title, keys: [], notes: [note] }, say: () => undefined };
}

/** Words by place, for layers that have marks at few places. */
export function sayer(at: ReadonlyMap<Place, readonly string[]>): (place: Place) => string | undefined {
  return (place) => {
    const words = at.get(place);
    return words === undefined ? undefined : words.join('; ');
  };
}
