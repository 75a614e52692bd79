// What a viewer may see, as marks: the usual way from a View to the parts of a Scene. Draws upon nothing else (KN-1).
import type { ColumnView, Scenario, View } from '../rules/index.ts';
import type { ColumnMark, PostMark, SegmentMark } from './types.ts';

/** The counter of one column. */
export function columnMark(scenario: Scenario, view: ColumnView): ColumnMark {
  const { class: mover, name, side } = scenario.columns[view.column];
  const { column, hex, status, strength } = view;
  return { column, hex, class: mover, side, label: name, status, strength, known: true };
}

/** The columns of a view that are on the map. */
export function columnMarks(view: View): ColumnMark[] {
  return view.columns.filter(({ hex }) => hex >= 0).map((column) => columnMark(view.scenario, column));
}

/** The segments of a view, by place. */
export function segmentMarks(view: View): SegmentMark[] {
  return view.segments.map(({ place, kind, depth, lane, marked, known, belt, live }) => {
    const { family } = view.scenario.catalogue[kind];
    return { place, family, depth, lane, marked, known, belt, dormant: !live };
  });
}

/** The posts of a view. */
export function postMarks(view: View): PostMark[] {
  return view.posts.map(({ hex, name, range }) => ({ hex, label: name, range }));
}
