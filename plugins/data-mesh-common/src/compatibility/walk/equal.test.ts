import { equal } from './equal';

/** What JSON can hold and object literals cannot. */
const parsed = (text: string): unknown => JSON.parse(text);

describe('equal', () => {
  it.each<[boolean, unknown, unknown]>([
    [true, 1, 1],
    [false, 1, '1'],
    [true, NaN, NaN],
    [false, null, {}],
    [false, null, undefined],
    [false, [], {}],
    [true, [1, { a: [] }], [1, { a: [] }]],
    [false, [1], [1, 2]],
    [true, { a: 1, b: 2 }, { b: 2, a: 1 }],
    [true, { a: 1, b: undefined }, { a: 1 }],
    [false, { a: 1, b: undefined }, { a: 1, c: 2 }],
    [false, { a: 1 }, { a: 1, b: null }],
    [false, {}, { toString: 'x' }],
    [false, { constructor: {} }, {}],
    [false, {}, parsed('{ "__proto__": {} }')],
    [false, parsed('{ "__proto__": {} }'), parsed('{ "x": 1 }')],
    [true, parsed('{ "__proto__": {} }'), parsed('{ "__proto__": {} }')],
  ])('is %s of %j and %j', (expected, a, b) => {
    expect(equal(a, b)).toBe(expected);
    expect(equal(b, a)).toBe(expected);
  });

  it('is linear in depth', () => {
    const deep = () => {
      let value: unknown = 'x';
      for (let depth = 0; depth < 64; depth += 1) {
        value = { inner: value };
      }
      return value;
    };
    expect(equal(deep(), deep())).toBe(true);
  });
});
