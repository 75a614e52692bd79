// The legacy: its parts come to its measures, every step has its draws, and what would have turned a draw is worked out again (LE-1 to LE-7, WY-4).
import { describe, expect, test } from 'vitest';
import { legacyDrawChanges, whyRun } from '../../../src/analysis/index.ts';
import { play, stateOf } from '../../../src/exercise/index.ts';
import {
  areasLeft,
  bandOf,
  hexesOf,
  INCIDENT_BANDS,
  legacySummaryOf,
  RESIDUAL_BANDS,
  type State,
} from '../../../src/rules/index.ts';
import { distance } from '../../../src/hex/index.ts';
import { loadShipped, SCENARIO_IDS } from '../../scenarios/files.ts';

describe.each(SCENARIO_IDS.filter((id) => id !== 'long-march'))('%s', (id) => {
  const { scenario, plans } = loadShipped(id);
  const runs = plans.map(({ plan }) => play(scenario, plan, 'after', scenario.policy));

  test('every figure of the legacy has its parts, and they are those of the ground', () => {
    for (const run of runs) {
      const more = run.measures.more;
      if (more === undefined) continue;
      const { measures, legacy: draws } = whyRun(run);
      const of = (name: string) => measures.find(({ measure }) => measure === name);
      const { legacy } = more;
      const areas = areasLeft(stateOf(run));
      const hexes = (name: string) => (of(name)?.parts ?? []).map(({ place = -1 }) => place).sort((a, b) => a - b);
      expect(hexes('suspected')).toEqual(areas.suspected);
      expect(hexes('confirmed')).toEqual(areas.confirmed);
      // LE-3: a confirmed hex is one of a segment of its belt; a suspected one lies within two hexes of one.
      for (const { place: hex = -1, belt, contamination, what } of [
        ...(of('suspected')?.parts ?? []),
        ...(of('confirmed')?.parts ?? []),
      ]) {
        const own = run.plan.belts.find(({ id: name }) => name === belt);
        const { places } = own ??
          scenario.contamination.find(({ id: name }) => name === contamination) ?? { places: [] };
        const away = places
          .flatMap((place) => hexesOf(scenario, place))
          .map((other) => distance(scenario.grid, hex, other));
        expect(Math.min(...away)).toBeLessThanOrEqual(what === 'confirmed' ? 0 : 2);
      }
      expect([of('left')?.value, of('years')?.value]).toEqual([legacy.left, legacy.years]);
      expect(bandOf(of('incidents')?.value ?? -1, INCIDENT_BANDS)).toBe(legacy.incidents);
      expect(bandOf(of('residual')?.value ?? -1, RESIDUAL_BANDS)).toBe(legacy.residual);
      // CI-3: a year's exposure is what its segments add, in quarters, rounded up.
      for (const { amount, from = [] } of of('incidents')?.parts ?? []) {
        expect(Math.ceil(from.reduce((sum, { quarters }) => sum + quarters, 0) / 4)).toBe(amount);
      }
      // A survey that cancelled has the draw that did.
      for (const { draws: own = [], what } of of('cancelled')?.parts ?? []) {
        expect([what, own.map((i) => [draws[i].draw, draws[i].happened])]).toEqual(['survey', [['survey', true]]]);
      }
    }
  });

  test('LE-2: a record needs just that chance; draws of table numbers turn by no number of the scenario', () => {
    for (const run of runs.slice(0, 2)) {
      const last = stateOf(run);
      for (const draw of whyRun(run).legacy) {
        const changes = legacyDrawChanges(last, draw);
        if (draw.draw !== 'record') expect(changes).toEqual([]);
        else if (draw.value < 65535) {
          expect(changes.map(({ change, to }) => [change, to])).toEqual(
            draw.happened && draw.value === 0 ? [] : [['recording', draw.happened ? draw.value : draw.value + 1]],
          );
        }
      }
    }
  });
});

test('nobody listening, the legacy is the same', () => {
  const { scenario, plans } = loadShipped('old-fields');
  const last: State = stateOf(play(scenario, plans[0].plan, '3', scenario.policy));
  expect(legacySummaryOf({ ...last, notes: [] })).toEqual(legacySummaryOf(last));
});
