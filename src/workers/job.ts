// What a pool can run: work that is divided into units, run in parts that merge in any split, and ends in a report.

/** A job as a worker holds it. Merging has to be exact, and the same in any order and any split. */
export interface Job<Part, Report, News = never> {
  /** Units 1 … units can be run in any split and order. */
  readonly units: number;
  /** What progress counts for each unit: its runs. */
  readonly weight: number;
  /** Numbers of units after which it is asked whether they are enough; ascending, the last is `units`. */
  readonly looks: readonly number[];
  /** Runs units first … first + count − 1; `tell` sends news of a unit that takes long. */
  readonly run: (first: number, count: number, tell: (news: News) => void) => Part | Promise<Part>;
  readonly merge: (a: Part, b: Part) => Part;
  /** Asked of all units up to a look. */
  readonly isEnough: (part: Part) => boolean;
  readonly report: (part: Part) => Report;
}

/** A job that is not divided: what `run` makes is the report. */
export function oneUnit<Report, News = never>(run: Job<Report, Report, News>['run']): Job<Report, Report, News> {
  return {
    units: 1,
    weight: 1,
    looks: [1],
    run,
    merge: () => {
      throw new RangeError('a job of one unit has nothing to merge');
    },
    isEnough: () => true,
    report: (part) => part,
  };
}
