import { shortNames } from './shortNames';

describe('shortNames', () => {
  it.each([
    ['their own names', ['a/b/c.yaml', 'a/d.yaml'], ['c.yaml', 'd.yaml']],
    ['no folder to leave out', ['c.yaml'], ['c.yaml']],
    [
      'whole paths where names are shared',
      ['a/c.yaml', 'b/c.yaml', 'd.yaml'],
      ['a/c.yaml', 'b/c.yaml', 'd.yaml'],
    ],
    ['nothing of nothing', [], []],
  ])('are %s', (_, paths, expected) => {
    expect(shortNames(paths)).toEqual(expected);
  });
});
