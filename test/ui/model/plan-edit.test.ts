// Edits to a plan: the plan follows from the edits, undo and redo move a mark, and the rules guard every edit that adds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rules/index.ts';
import {
  canRedo,
  canUndo,
  makeDraft,
  nextBeltId,
  planOf,
  redo,
  tryEdit,
  undo,
} from '../../../src/ui/model/plan-edit.ts';
import type { Draft, PlanEdit } from '../../../src/ui/model/plan-edit.ts';
import { beltOf, field } from '../sketches.ts';
import { english } from '../../english.ts';

const scenario = field();
const first = beltOf(scenario, 'belt-1', 'antiVehicleBelt', ['3,1', '3,2']);
const second = beltOf(scenario, 'belt-2', 'antiVehicleBelt', ['4,1']);

function after(edits: readonly PlanEdit[]): Draft {
  return edits.reduce(
    (draft, edit) => {
      const result = tryEdit(scenario, draft, edit);
      if (!result.ok) throw new Error(english(result.faults[0].message));
      return result.draft;
    },
    makeDraft('id', 'Plan'),
  );
}

describe('edits', () => {
  const lay = [
    { do: 'lay', belt: first },
    { do: 'lay', belt: second },
  ] as const;

  test.each([
    { name: 'laying', edits: lay, ids: ['belt-1', 'belt-2'] },
    { name: 'removing', edits: [...lay, { do: 'remove', belt: 'belt-1' } as const], ids: ['belt-2'] },
    { name: 'clearing', edits: [...lay, { do: 'clear' } as const], ids: [] },
  ])('$name leaves $ids', ({ edits, ids }) => {
    expect(planOf(after(edits)).belts.map(({ id }) => id)).toEqual(ids);
  });

  test('a new depth is part of the plan, and undo takes it back', () => {
    const draft = after([...lay, { do: 'depth', belt: 'belt-1', depth: 3 }]);
    expect(planOf(draft).belts[0].depth).toBe(3);
    expect(planOf(undo(draft)).belts[0].depth).toBe(1);
  });

  test('an edit after undo forgets what could have been redone', () => {
    const draft = after([{ do: 'lay', belt: first }]);
    const result = tryEdit(scenario, undo(draft), { do: 'lay', belt: second });
    expect(result.ok && canRedo(result.draft)).toBe(false);
    expect(result.ok && planOf(result.draft).belts).toEqual([second]);
  });

  test('ids of undone belts are not given again, so that redo cannot meet its own name', () => {
    expect(nextBeltId(undo(after([{ do: 'lay', belt: first }])))).toBe('belt-2');
  });

  test.each([
    ['OB-7: on another belt', beltOf(scenario, 'belt-9', 'antiVehicleBelt', ['3,1']), 'OB-7'],
    ['OB-5: in the objective', beltOf(scenario, 'belt-9', 'antiVehicleBelt', ['6,2']), 'OB-5'],
    ['OB-8: over the budget', beltOf(scenario, 'belt-9', 'mixedBelt', ['2,0', '2,1', '2,2', '2,3'], 3), 'OB-8'],
  ])('%s, a belt is refused and the draft stays', (_, belt, rule) => {
    const draft = after([{ do: 'lay', belt: first }]);
    const result = tryEdit(scenario, draft, { do: 'lay', belt });
    expect(result.ok ? [] : result.faults.map((fault) => fault.rule)).toContain(rule);
  });

  test('whatever is done, the plan is legal, and undoing all of it leads back to the start', () => {
    const texts = fc.constantFrom('2,0', '2,1', '3,1', '3,2', '4,3', '6,0');
    const edit = fc.oneof(
      fc.record({ do: fc.constant('lay' as const), place: texts, depth: fc.integer({ min: 1, max: 4 }) }),
      fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }, { do: 'clear' as const }),
      fc.record({ do: fc.constant('remove' as const), belt: fc.constantFrom('belt-1', 'belt-2', 'belt-3') }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (steps) => {
        let draft = makeDraft('id', 'Plan');
        for (const step of steps) {
          if (step.do === 'undo') draft = undo(draft);
          else if (step.do === 'redo') draft = redo(draft);
          else {
            const change =
              step.do === 'lay'
                ? {
                    do: 'lay' as const,
                    belt: beltOf(scenario, nextBeltId(draft), 'antiVehicleBelt', [step.place], step.depth),
                  }
                : step;
            const result = tryEdit(scenario, draft, change);
            if (result.ok) draft = result.draft;
          }
          expect(checkPlan(scenario, planOf(draft))).toEqual([]);
        }
        while (canUndo(draft)) draft = undo(draft);
        expect(planOf(draft).belts).toEqual([]);
      }),
    );
  });
});
