import type { LevelReached } from '@meshstage/plugin-data-mesh-common';
import { LevelState, levelStates } from './levelStates';

describe('levelStates', () => {
  it.each<[LevelState[], LevelReached]>([
    [['ahead', 'ahead', 'ahead'], { state: 'none' }],
    [
      ['reached', 'ahead', 'ahead'],
      { state: 'reached', name: 'bronze', index: 0 },
    ],
    [
      ['reached', 'reached', 'reached'],
      { state: 'reached', name: 'gold', index: 2 },
    ],
    [['unknown', 'ahead', 'ahead'], { state: 'unknown' }],
    [['reached', 'unknown', 'ahead'], { state: 'unknown', atLeast: 'bronze' }],
    // A level that the scorecard no longer has is none of its own.
    [['unknown', 'ahead', 'ahead'], { state: 'unknown', atLeast: 'brass' }],
  ])('are %j', (expected, level) => {
    const levels = ['bronze', 'silver', 'gold'];
    expect(levelStates({ levels, level }).map(({ state }) => state)).toEqual(
      expected,
    );
  });
});
