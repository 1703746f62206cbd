import { changedPart } from './changedPart';

describe('changedPart', () => {
  it.each([
    ['required: true', 'required: false', ['required: ', 'tru', 'e']],
    ['abc', 'abc', ['abc', '', '']],
    ['', 'x', ['', '', '']],
    ['aa', 'a', ['a', 'a', '']],
    ['x🦓y', 'x🦒y', ['x', '🦓', 'y']],
    ['x𐀀y', 'x𐠀y', ['x', '𐀀', 'y']],
  ])('%j beside %j', (line, other, [head, changed, tail]) => {
    expect(changedPart(line, other)).toEqual({ head, changed, tail });
  });
});
