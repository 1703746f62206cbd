import { wantsColours } from './colours';

describe('colours', () => {
  it.each([
    [true, true, {}],
    [false, false, {}],
    [false, true, { TERM: 'dumb' }],
    [false, true, { NO_COLOR: '1' }],
    [true, true, { NO_COLOR: '' }],
    [true, false, { FORCE_COLOR: '1' }],
    [false, true, { FORCE_COLOR: '0' }],
    [false, true, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])(
    'are %s where a terminal is %s and the environment %j',
    (expected, isTerminal, env) => {
      expect(wantsColours(env, isTerminal)).toBe(expected);
    },
  );
});
