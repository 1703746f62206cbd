import fc from 'fast-check';
import { formatPath, parsePath, Step } from './path';

describe('paths', () => {
  it.each<[string, Step[]]>([
    ['', []],
    ['schema[0].properties[12].name', ['schema', 0, 'properties', 12, 'name']],
    ['a-b.$c._d', ['a-b', '$c', '_d']],
    ['["a b"].c', ['a b', 'c']],
    ['a["b.c"]["\\"[0]\\""]', ['a', 'b.c', '"[0]"']],
    ['["0"]', ['0']],
    ['[""]', ['']],
  ])('%j', (path, steps) => {
    expect(formatPath(steps)).toBe(path);
    expect(parsePath(path)).toEqual(steps);
  });

  it.each(['a b', 'a..b', '[x]', '[1', '["a', 'a]', '[-1]'])(
    '%j is none',
    path => {
      expect(parsePath(path)).toBeUndefined();
    },
  );

  it('come back as they went', () => {
    const step = fc.oneof(fc.string(), fc.nat());
    fc.assert(
      fc.property(fc.array(step), steps => {
        expect(parsePath(formatPath(steps))).toEqual(steps);
      }),
    );
  });
});
