import { locate } from './locate';
import { PROBLEM_CASES } from './__fixtures__/problemCases.table';

const TEXT = [
  'id: orders', // 1
  'schema:', // 2
  '  - name: a', // 3
  '    properties: [{name: b}, {"c d": 1}]', // 4
  'base: &base {x: 1}', // 5
  'copy: *base', // 6
].join('\n');

describe('locate', () => {
  it.each([
    // Line and column, then what is looked for.
    [1, 1, 'id'],
    [1, 1, ''],
    [2, 1, 'schema'],
    [3, 5, 'schema[0]'],
    [3, 5, 'schema[0].name'],
    [4, 19, 'schema[0].properties[0].name'],
    [4, 30, 'schema[0].properties[1]["c d"]'],
    // Where it does not exist: the innermost part that does.
    [3, 5, 'schema[0].description'],
    [4, 5, 'schema[0].properties[7].name'],
    [1, 1, 'nothing.of.this'],
    [1, 1, 'id.deeper'],
    // Through an alias to where the value stands.
    [5, 14, 'copy.x'],
  ])('line %i, column %i for %j', (line, column, path) => {
    expect(locate(TEXT, [path])).toEqual(new Map([[path, { line, column }]]));
  });

  it('has no place for what is no path, and none in what is no document', () => {
    expect(locate(TEXT, ['[['])).toEqual(new Map());
    expect(locate('a: [', ['a'])).toEqual(new Map());
    expect(locate('\0', ['a'])).toEqual(new Map());
    expect(locate('', [''])).toEqual(new Map());
    expect(locate('a: &a [*a]', ['a'])).toEqual(new Map());
  });

  it('finds the line of every problem again from its path', () => {
    const missing = PROBLEM_CASES.filter(({ text, path }) => {
      const clean = text.replace('»', '');
      const place = locate(clean, [path]).get(path);
      const line = text.slice(0, text.indexOf('»')).split('\n').length;
      // A value below its key is found at the key, at most a line above.
      return place && Math.abs(place.line - line) > 1;
    });
    expect(missing.filter(({ path }) => path !== '')).toEqual([]);
  });
});
