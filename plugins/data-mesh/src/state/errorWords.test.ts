import { ResponseError } from '@backstage/errors';
import { en } from '../i18n/en.table';
import type { Text } from '../i18n/useText';
import { errorWords } from './errorWords';

const t = ((key: keyof typeof en, values: Record<string, string> = {}) =>
  en[key].replace(/\{\{ (\w+) \}\}/g, (_, name) => values[name])) as Text;

async function answer(status: number, body: string, type: string) {
  return ResponseError.fromResponse(
    new Response(body, { status, headers: { 'content-type': type } }),
  );
}

function told(message: string): string {
  return JSON.stringify({
    error: { name: 'Error', message },
    request: { method: 'GET', url: '/' },
    response: { statusCode: 500 },
  });
}

describe('errorWords', () => {
  it.each([
    [
      'The backend answered with status 500. the disk is full',
      told('the disk is full'),
      'application/json',
    ],
    ['The backend answered with status 500.', '<h1>Oops</h1>', 'text/html'],
    ['The backend answered with status 500.', '{"half":', 'application/json'],
    [
      `The backend answered with status 500. ${'x'.repeat(300)}`,
      told('x'.repeat(10_000)),
      'application/json',
    ],
  ])('says %s', async (expected, body, type) => {
    expect(errorWords(await answer(500, body, type), t)).toBe(expected);
  });

  it.each([
    ['got no answer', new TypeError('Failed to fetch')],
    ['session has ended', { statusCode: 401 }],
    ['status 418.', { statusCode: 418 }],
  ])('says %s', (expected, error) => {
    expect(errorWords(error, t)).toContain(expected);
  });
});
