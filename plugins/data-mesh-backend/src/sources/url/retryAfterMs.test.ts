import { retryAfterMs } from './retryAfterMs';

const now = Date.parse('2026-11-21T12:00:00Z');
const answered = (value?: string) =>
  Object.assign(new Error('429'), {
    response: { headers: new Headers(value ? { 'retry-after': value } : {}) },
  });

describe('retryAfterMs', () => {
  it.each([
    ['seconds', answered('120'), 120_000],
    ['a date', answered('Sat, 21 Nov 2026 12:01:00 GMT'), 60_000],
    ['a date in the past', answered('Sat, 21 Nov 2026 11:00:00 GMT'), 0],
    ['a very long time', answered('99999999'), 6 * 60 * 60 * 1000],
    ['nonsense', answered('soon'), undefined],
    ['nothing', answered(), undefined],
    ['a cause', new Error('outer', { cause: answered('5') }), 5_000],
    ['no response', new Error('fetch failed'), undefined],
    ['no error', 'text', undefined],
  ])('understands %s', (_, error, expected) => {
    expect(retryAfterMs(error, now)).toBe(expected);
  });
});
