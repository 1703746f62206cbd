import { renderProblem } from '../../model';
import { PATCH_CASES, REFUSED_CASES } from './__fixtures__/patchCases.table';
import { patchText } from './patchText';

describe('patchText', () => {
  it.each(PATCH_CASES.map(row => [row.name, row] as const))(
    'changes %s',
    (_, { before, operations, after }) => {
      expect(patchText(before, operations)).toEqual({
        text: after,
        problems: [],
      });
    },
  );

  it.each(REFUSED_CASES.map(row => [row.code, row.operation, row] as const))(
    'refuses with %s: %j',
    (code, operation, { text, place }) => {
      const patched = patchText(text, [operation]);
      expect(patched.text).toBe(text);
      expect(patched.problems).toEqual([
        expect.objectContaining({
          code,
          ...(place && { line: place[0], column: place[1] }),
        }),
      ]);
      const { message, fix } = renderProblem(patched.problems[0]);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|^Problem /);
    },
  );

  it('changes nothing where one of the operations is refused', () => {
    const text = 'a: 1\nb: 2\n';
    const { text: after, problems } = patchText(text, [
      { op: 'set', path: 'a', value: 3 },
      { op: 'remove', path: 'c' },
    ]);
    expect(after).toBe(text);
    expect(problems.map(({ path }) => path)).toEqual(['c']);
  });
});
