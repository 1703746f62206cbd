import { CannotRun } from '../CannotRun';
import { errorReason } from './errorReason';
import { readCapped } from './readCapped';
import { Source } from './Source';

const TIMEOUT_MS = 10_000;
const REDIRECTS = 5;

/** Whether an operand is the address of a document. */
export function isUrl(operand: string): boolean {
  return /^https?:\/\//i.test(operand);
}

/** An address for people: without its user, password, query and fragment. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}${url.search && '?...'}`;
}

/**
 * A document on the web: 10 seconds for all of it, 5 redirects, none from https
 * to http. A user and password in the address go to its own origin only and are
 * never shown. @throws CannotRun when it is no address
 */
export function urlSource(address: string): Source {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new CannotRun('An address that was given is no URL.');
  }
  const name = shownUrl(url);
  return {
    name,
    async read() {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      try {
        const response = await follow(url, signal);
        return response.body
          ? await readCapped(response.body)
          : new Uint8Array();
      } catch (error) {
        const reason = signal.aborted
          ? `it took longer than ${TIMEOUT_MS / 1000} seconds`
          : errorReason(error);
        throw new CannotRun(`Cannot read ${name}: ${reason}.`);
      }
    },
  };
}

async function follow(start: URL, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const response = await fetch(bare(url), {
      redirect: 'manual',
      signal,
      headers: credentialsOf(url.origin === start.origin ? start : url),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) {
      if (!response.ok) {
        throw new Error(`the answer was ${response.status}`);
      }
      return response;
    }
    await response.body?.cancel();
    const next = new URL(location, bare(url));
    if (!isUrl(next.href)) {
      throw new Error('it leads to something that is no document');
    }
    if (isSafe(url) && !isSafe(next)) {
      throw new Error('it leads from https to http');
    }
    url = next;
  }
  throw new Error(`it leads on more than ${REDIRECTS} times`);
}

function isSafe({ protocol }: URL): boolean {
  return protocol === 'https:';
}

/** Fetch takes no address with a user in it. */
function bare(url: URL): URL {
  const result = new URL(url);
  result.username = '';
  result.password = '';
  return result;
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') {
    return {};
  }
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(
    password,
  )}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
