// What the bench of drawing has drawn.

export const WHATS = ['terrain', 'field', 'all'] as const;
/** `field`: terrain and numbers by hex, which are written in where hexes are large. `all`: zones, features, columns, belts and routes besides. */
export type What = (typeof WHATS)[number];
