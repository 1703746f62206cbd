import { toError } from '@backstage/errors';
import { SourceReadError } from '@meshstage/plugin-data-mesh-node';
import { retryAfterMs } from './retryAfterMs';

const STATUSES: { [status: number]: string } = {
  401: 'the host wants credentials (401); configure them under integrations',
  403: 'the host refuses (403); the credentials under integrations may not read it, or a rate limit was reached',
  404: 'the host has no such file, folder or branch (404)',
  429: 'the host asks to be left alone for a while (429)',
};

const NAMES: { [name: string]: string | undefined } = {
  AbortError: 'the host did not answer in time',
  TimeoutError: 'the host did not answer in time',
  NotAllowedError:
    'this host may not be read; configure an integration for it, or name it under backend.reading.allow',
  NotFoundError: STATUSES[404],
  AuthenticationError: STATUSES[403],
};

// The URL readers tell these only in words.
const MESSAGES: { when: RegExp; say: string }[] = [
  {
    when: /^URL not allowed by backend\.reading\.allow/,
    say: 'the host leads to another one that may not be read',
  },
  {
    when: /fetch failed|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up/,
    say: 'the host cannot be reached',
  },
  {
    when: /terminated|premature|aborted|unexpected end of file/i,
    say: 'the answer of the host broke off',
  },
  {
    when: /JSON/,
    say: 'the host answers with something else than its API would; check the URL and the credentials under integrations',
  },
];

/**
 * Why a place could not be read, in a sentence for people. URLs lose their
 * query, which may hold a secret.
 */
export function readFailure(url: string, thrown: unknown): SourceReadError {
  if (thrown instanceof SourceReadError) {
    return thrown;
  }
  const error = toError(thrown);
  return new SourceReadError(`${withoutQuery(url)}: ${sentence(error)}`, {
    cause: error,
    retryAfterMs: retryAfterMs(error, Date.now()),
  });
}

/** The same for what the host sent instead of what was asked for. */
export function badAnswer(url: string, what: string): SourceReadError {
  return new SourceReadError(`${withoutQuery(url)}: ${what}`);
}

function sentence(error: Error): string {
  const byName = NAMES[error.name];
  if (byName) {
    return byName;
  }
  const status = Number(/, (\d{3})(?: |$)/.exec(error.message)?.[1]);
  if (STATUSES[status]) {
    return STATUSES[status];
  }
  if (status >= 500) {
    return `the host has a fault of its own (${status})`;
  }
  const known = MESSAGES.find(({ when }) => when.test(error.message));
  return known ? known.say : withoutQuery(error.message);
}

/** Takes the query off every URL in a text. */
function withoutQuery(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#]*)\?[^\s,]*/gi, '$1?…');
}
