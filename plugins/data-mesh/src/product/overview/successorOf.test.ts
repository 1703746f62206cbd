import { successorOf } from './successorOf';

describe('successorOf', () => {
  it.each([
    [undefined, []],
    [undefined, [{ type: 'source', url: 'https://x.example.com' }]],
    [
      { ref: 'dataproduct:weather/daily', url: 'dataproduct://weather/daily' },
      [{ type: 'successor', url: 'dataproduct://weather/daily' }],
    ],
    [
      { ref: 'dataproduct:a/b', url: 'dataproduct://a/b/p/v1' },
      [{ type: 'replaced-by', url: 'dataproduct://a/b/p/v1' }],
    ],
    [
      { url: 'dataproduct://a b/../<x>' },
      [{ type: 'successor', url: 'dataproduct://a b/../<x>' }],
    ],
    [
      { url: 'https://x.example.com' },
      [{ type: 'SupersededBy', url: 'https://x.example.com' }],
    ],
  ])('is %j', (expected, links) => {
    expect(successorOf({ links })).toEqual(expected);
  });
});
