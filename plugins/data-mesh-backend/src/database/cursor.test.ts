import { InputError } from '@backstage/errors';
import { decodeCursor, encodeCursor } from './cursor';

describe('cursor', () => {
  it.each([
    [['a', 'b'] as [string, string]],
    [['', '"\u{1F993}/?'] as [string, string]],
  ])('keeps %j', place => {
    const cursor = encodeCursor(place);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(
      decodeCursor<[string, string]>(cursor, ['string', 'string']),
    ).toEqual(place);
  });

  it.each([
    ['no JSON', 'abc'],
    ['no list', encodeCursor([1]).slice(0, 2)],
    ['too short', encodeCursor(['a'])],
    ['too long', encodeCursor(['a', 'b', 'c'])],
    ['of other types', encodeCursor([1, 2])],
    ['with a NUL', encodeCursor(['a', 'b\0'])],
    ['with half a pair of surrogates', encodeCursor(['a', '\ud800'])],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
  ])('refuses what is %s', (_what, cursor) => {
    expect(() =>
      decodeCursor<[string, string]>(cursor, ['string', 'string']),
    ).toThrow(InputError);
  });

  it.each([['1.5'], ['1e300'], ['1e999'], ['-9007199254740992']])(
    'refuses %s, which counts nothing',
    number => {
      const cursor = Buffer.from(`[${number}]`).toString('base64url');
      expect(() => decodeCursor<[number]>(cursor, ['number'])).toThrow(
        InputError,
      );
    },
  );
});
