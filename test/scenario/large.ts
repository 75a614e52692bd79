// A map that is larger than what a page works out by itself: open ground with a strip for belts in the middle.
import { type AnyDocument, fordDocument } from './fixtures.ts';

/** 150 × 112 hexes, which two columns have to cross. */
export function largeDocument(): AnyDocument {
  const [width, height] = [150, 112];
  const document = fordDocument();
  return {
    ...document,
    id: 'test-large',
    title: 'A large map',
    map: {
      width,
      height,
      orientation: 'pointy',
      offset: 'odd',
      legend: { '.': 'open' },
      rows: Array.from({ length: height }, () => '.'.repeat(width)),
    },
    zones: [
      { id: 'belt-zone', kind: 'obstacleZone', name: 'Obstacle zone', hexes: ['70,0..80,111'] },
      { id: 'sack', kind: 'engagementArea', name: 'The sack', hexes: ['70,3..80,5'] },
      { id: 'east', kind: 'objective', name: 'East edge', hexes: ['149,0..149,7'] },
    ],
    columns: document.columns.slice(0, 1),
    deadline: 900,
    needed: 1,
  };
}
