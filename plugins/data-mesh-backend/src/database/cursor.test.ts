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
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
  ])('refuses what is %s', (_what, cursor) => {
    expect(() =>
      decodeCursor<[string, string]>(cursor, ['string', 'string']),
    ).toThrow(InputError);
  });
});
