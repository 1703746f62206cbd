import { levelOfChoice, toLevelChoice } from './levelChoice';

describe('levelChoice', () => {
  it.each([
    [
      { state: 'reached', name: 'gold', index: 2 },
      { state: 'reached', name: 'gold' },
    ],
    [
      { state: 'reached', name: 'none', index: 0 },
      { state: 'reached', name: 'none' },
    ],
    [
      { state: 'reached', name: ' a:reached:b\n', index: 0 },
      { state: 'reached', name: ' a:reached:b\n' },
    ],
    [{ state: 'none' }, { state: 'none' }],
    [{ state: 'unknown', atLeast: 'gold' }, { state: 'unknown' }],
  ] as const)('says %j and reads %j', (level, expected) => {
    const text = toLevelChoice('global.trust', level);
    expect(levelOfChoice(text)).toEqual({
      scorecard: 'global.trust',
      ...expected,
    });
  });

  it.each([
    '',
    'gold',
    'global.trust',
    'global.trust:gold',
    ':none',
    'a:reached:',
  ])('reads nothing in %j', text => {
    expect(levelOfChoice(text)).toBeUndefined();
  });
});
