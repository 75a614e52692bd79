// Drafts in storage: what is written reads back with its history, and a damaged record is refused, never half read.
import { describe, expect, test } from 'vitest';
import { canRedo, makeDraft, planOf, tryEdit, undo } from '../../../src/ui/model/plan-edit.ts';
import type { Draft, PlanEdit } from '../../../src/ui/model/plan-edit.ts';
import { readStored, storeDraft } from '../../../src/ui/model/stored.ts';
import { fordScenario } from '../ford.ts';
import { beltOf } from '../sketches.ts';
import { english } from '../../english.ts';

const scenario = fordScenario();

function after(edits: readonly PlanEdit[]): Draft {
  return edits.reduce(
    (draft, edit) => {
      const result = tryEdit(scenario, draft, edit);
      if (!result.ok) throw new Error(english(result.faults[0].message));
      return result.draft;
    },
    makeDraft('id', 'My plan'),
  );
}

const first = beltOf(scenario, 'belt-1', 'antiVehicleBelt', ['6,4']);
const second = beltOf(scenario, 'belt-2', 'antiVehicleBelt', ['6,5', '6,6']);
const full = after([
  { do: 'lay', belt: first },
  { do: 'lay', belt: second },
  { do: 'depth', belt: 'belt-1', depth: 2 },
  { do: 'remove', belt: 'belt-2' },
  { do: 'lay', belt: second },
  { do: 'clear' },
]);

describe('stored drafts', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])('with %i edits taken back, plan and history come back as they were', (count) => {
    let draft = full;
    for (let i = 0; i < count; i++) draft = undo(draft);
    const read = readStored(scenario, structuredClone(storeDraft(scenario, draft, 3, 0)));
    if (read === undefined) throw new Error('refused');
    expect(read).toEqual(draft);
    expect(canRedo(read)).toBe(count > 0);
  });

  test('a very long history is cut at its old end, the plan stays', () => {
    const turns = Array.from(
      { length: 100 },
      (_, i): PlanEdit => ({ do: 'depth', belt: 'belt-1', depth: 1 + (i % 2) }),
    );
    const long = after([{ do: 'lay', belt: first }, ...turns]);
    const stored = storeDraft(scenario, long, 1, 0);
    expect(stored.states.length).toBeLessThan(80);
    const read = readStored(scenario, stored);
    expect(read && planOf(read)).toEqual(planOf(long));
  });

  test.each([
    ['no states', { states: [] }],
    ['states that are no texts', { states: [7] }],
    ['a text that is no plan', { states: ['{}'] }],
    [
      'a plan of another scenario',
      { states: [storeDraft(scenario, full, 1, 0).states[0].replace(scenario.hash, 'f'.repeat(64))] },
    ],
  ])('%s: refused', (_, damage) => {
    const stored = { ...storeDraft(scenario, full, 1, 0), ...damage } as Parameters<typeof readStored>[1];
    expect(readStored(scenario, stored)).toBeUndefined();
  });
});
