import { callRows } from './__testUtils__/callRows';
import { COMPREHENSIONS, FUNCTIONS, METHODS } from './functions.table';
import { compileExpression } from './compileExpression';

describe('what expressions can call', () => {
  // An expression answers with true or false, and few of the calls do.
  it.each(callRows())('has %s, which is taken', call => {
    const code = call.slice(1, -1);
    const wholes = [code, `${code} == ${code}`, `size(${code}) > 0`];
    const taken = wholes.filter(
      whole => 'run' in compileExpression(`item.pii && ${whole}`, 'columns'),
    );
    expect(taken).not.toEqual([]);
  });

  it('is called by its name in its example', () => {
    for (const [name, { call }] of [
      ...FUNCTIONS,
      ...COMPREHENSIONS,
      ...METHODS,
    ]) {
      expect(call).toContain(`${name}(`);
    }
  });
});
