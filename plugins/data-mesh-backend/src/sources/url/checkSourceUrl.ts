import { InputError } from '@backstage/errors';

const MAX_URL_LENGTH = 2_048;

/**
 * The URL as the URL reader may be given it. Throws an `InputError` for what
 * is no plain web address; which hosts may be read is decided by the URL
 * reader, from `integrations` and `backend.reading.allow`.
 */
export function checkSourceUrl(text: string): URL {
  if (text.length > MAX_URL_LENGTH) {
    throw new InputError(`A URL may have ${MAX_URL_LENGTH} characters`);
  }
  if (!URL.canParse(text)) {
    throw new InputError('It is no URL; write it with https:// and the host');
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InputError(
      `A URL with ${url.protocol} is not read, only https: and http:`,
    );
  }
  const secret = [...url.searchParams.keys()].some(key =>
    /token|secret|passw|signature|^sig$|credential|api-?_?key/i.test(key),
  );
  if (url.username !== '' || url.password !== '' || secret) {
    throw new InputError(
      'A URL must not hold credentials; configure them under integrations',
    );
  }
  if (url.hash !== '') {
    throw new InputError('A URL to read has no part after "#"');
  }
  return url;
}
