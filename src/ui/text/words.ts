// Single words and short phrases that many screens share, and how numbers and times are written.
import type { ColumnStatus, ComponentClass, Family, LossCause, Method, MoverClass, Task, Viewer, ZoneKind } from '../../rules/index.ts';
import type { PolicyName } from '../../exercise/index.ts';

export const words = {
  product: 'Abatis',
  moverClass: {
    foot: 'on foot',
    wheeled: 'wheeled',
    tracked: 'tracked',
    engineer: 'engineer',
  } satisfies Record<MoverClass, string>,
  method: { hand: 'by hand', mechanical: 'mechanical', rapid: 'rapid' } satisfies Record<Method, string>,
  component: {
    antiVehicle: 'anti-vehicle',
    antiPersonnel: 'anti-personnel',
    barrier: 'barrier',
  } satisfies Record<ComponentClass, string>,
  family: {
    barrier: 'Barrier',
    antiVehicle: 'Anti-vehicle',
    antiPersonnel: 'Anti-personnel',
    mixed: 'Mixed',
  } satisfies Record<Family, string>,
  /** The letter that stands beside the colour and the hatch of a family. */
  familyLetter: { barrier: 'B', antiVehicle: 'V', antiPersonnel: 'P', mixed: 'M' } satisfies Record<Family, string>,
  zone: {
    obstacleZone: 'obstacle zone',
    restriction: 'restriction',
    engagementArea: 'engagement area',
    civilianArea: 'civilian area',
    protectedRoute: 'protected route',
    entry: 'entry',
    exit: 'exit',
    objective: 'objective',
  } satisfies Record<ZoneKind, string>,
  task: { reach: 'reach', leave: 'leave by' } satisfies Record<Task, string>,
  status: {
    waiting: 'not yet on the map',
    active: 'on the move',
    arrived: 'arrived',
    left: 'left the map',
    broken: 'broken',
  } satisfies Record<ColumnStatus, string>,
  cause: {
    bump: 'running into an obstacle',
    force: 'forcing a passage',
    clearing: 'clearing',
    lane: 'an unproved lane',
    overwatch: 'overwatch',
  } satisfies Record<LossCause, string>,
  viewer: { umpire: 'Umpire', laying: 'Laying side', moving: 'Moving side' } satisfies Record<Viewer, string>,
  policy: {
    direct: 'Direct: cheapest route, whatever lies there',
    bypass: 'Bypass: goes round what it knows',
    breach: 'Breach: clears where that is quicker',
  } satisfies Record<PolicyName, string>,
  policyShort: { direct: 'direct', bypass: 'bypass', breach: 'breach' } satisfies Record<PolicyName, string>,
  none: '–',
  notDefined: 'not defined',
  notional: 'notional',
  noBelts: 'No belts',
  minutes: (n: number) => `${n} min`,
  minuteShort: (n: number) => `${n}′`,
  crewMinutes: (n: number) => `${n} crew-min`,
  points: (n: number) => (n === 1 ? '1 point' : `${n} points`),
  rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
  segments: (n: number) => (n === 1 ? '1 segment' : `${n} segments`),
  steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
  percent: (num: number, den: number) => `${den === 0 ? 0 : Math.round((100 * num) / den)} %`,
  /** Small shares with one decimal. */
  share: (p: number) => `${p < 0.1 ? Math.round(1000 * p) / 10 : Math.round(100 * p)} %`,
  fraction: (num: number, den: number) => `${num}/${den}`,
  usedOf: (used: string, of: string) => `${used} of ${of}`,
  list: (items: readonly string[]) => items.join(', '),
  /** A mean: at most one decimal. */
  decimal: (n: number) => String(Math.round(n * 10) / 10),
  signed: (n: number) => (n > 0 ? `+${Math.round(n * 10) / 10}` : `${Math.round(n * 10) / 10}`.replace('-', '−')),
  range: (low: string, high: string) => `${low} to ${high}`,
} as const;
