import { LevelReached } from '../ProductScore';
import { LevelFlipKind } from './Impact';
import { levelFlipOf } from './levelFlipOf';

const NAMES = ['bronze', 'silver', 'gold'];
const NONE: LevelReached = { state: 'none' };
const at = (name: string, index = NAMES.indexOf(name)): LevelReached => ({
  state: 'reached',
  name,
  index,
});
const unknown = (atLeast?: string): LevelReached => ({
  state: 'unknown',
  ...(atLeast && { atLeast }),
});

describe('levelFlipOf', () => {
  it.each<
    [
      LevelFlipKind | undefined,
      LevelReached | undefined,
      LevelReached | undefined,
    ]
  >([
    [undefined, undefined, undefined],
    [undefined, undefined, NONE],
    [undefined, NONE, undefined],
    [undefined, at('silver'), at('silver')],
    // A level was put in below it, or one was taken out.
    [undefined, at('gold', 1), at('gold')],
    [undefined, at('silver', 3), at('silver')],
    ['reached', undefined, at('bronze')],
    ['reached', NONE, at('bronze')],
    ['reached', at('bronze'), at('gold')],
    ['lost', at('bronze'), NONE],
    ['lost', at('bronze'), undefined],
    ['lost', at('gold'), at('bronze')],
    // The level has another name now.
    [undefined, at('copper', 0), at('bronze')],
    ['lost', at('copper', 0), NONE],
    ['unknown', NONE, unknown()],
    ['unknown', at('silver'), unknown('bronze')],
    ['unknown', unknown('silver'), unknown('bronze')],
    [undefined, unknown('bronze'), unknown('bronze')],
    [undefined, unknown('bronze'), at('bronze')],
    ['reached', unknown('bronze'), at('silver')],
    ['reached', unknown(), at('bronze')],
    [undefined, unknown(), NONE],
    ['lost', unknown('bronze'), NONE],
  ])('is %s from %j to %j', (expected, before, after) => {
    expect(levelFlipOf(before, after, NAMES)).toBe(expected);
  });
});
