// A scene with the layers that are on laid over it.
import type { Scene } from '../../board/index.ts';
import type { LayerShow } from './layer-show.ts';

/** The scene with the layers over it. Good routes of the layer take the place of the scene's own. */
export function withLayers(scene: Scene, show: LayerShow | undefined): Scene {
  if (show === undefined) return scene;
  const { routes = [], areas = [], ...rest } = show.marks;
  return {
    ...scene,
    ...rest,
    areas: [...(scene.areas ?? []), ...areas],
    routes: routes.length === 0 ? scene.routes : routes,
  };
}
