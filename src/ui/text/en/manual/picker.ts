// Words of the list of scenarios.
import type { Task } from '../../../../rules/index.ts';

const columns = (n: number) => (n === 1 ? '1 column' : `${n} columns`);

export const picker = {
  title: 'Scenarios',
  search: 'Search the scenarios',
  searchHint: 'for example: bridge, treaty, withdrawal',
  found: (n: number) => (n === 1 ? '1 scenario' : `${n} scenarios`),
  none: 'No scenario fits. Look for a shorter word.',
  openNow: 'It is open now.',
  open: 'Open',
  openOf: (title: string) => `Open ${title}`,
  failed: 'The list could not be loaded. Check the connection and try again.',
  map: 'Map',
  size: (width: number, height: number) => `${width} × ${height} hexes`,
  time: 'Time',
  clock: (minutes: number, turns: number) => `${minutes} minutes in ${turns} turns`,
  teaches: 'Teaches',
  plans: 'Example plans',
  lays: 'lay belts',
  tasks: {
    reach: (n: number) => `${columns(n)} to reach an objective`,
    leave: (n: number) => `${columns(n)} to leave the map`,
    hold: (n: number) => `${columns(n)} to hold ground`,
    clear: (n: number) => `${columns(n)} to clear ground`,
    serve: (n: number) => `${columns(n)} that lay belts during the exercise`,
  } satisfies Record<Task, (n: number) => string>,
  situations: {
    S1: 'leaving a treaty, and what it takes',
    S2: 'a networked belt that lets friends pass, and how it gets stuck',
    S3: 'belts laid at a distance during the exercise',
    S4: 'two classes paired, slow for every method',
    S5: 'a first sweep that misses some',
    S6: 'terrain, classes, and people who shelter',
    S7: 'turning the other side into a watched area',
    S8: 'denying a withdrawal',
    S9: 'a line built over years on a yearly budget',
    S10: 'production takes time; to be able is not to use',
    S11: 'clearing what others left',
    S12: 'the same ground years later',
  },
} as const;
