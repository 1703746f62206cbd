import { statusOf } from '../api/errors';
import type { Text } from '../i18n/useText';

/** Why a call failed, in words, without a stack trace. */
export function errorWords(error: unknown, t: Text): string {
  const status = statusOf(error);
  if (status === undefined) {
    return t('state.error.unreachable');
  }
  if (status === 401) {
    return t('state.error.signedOut');
  }
  return t('state.error.answered', {
    status: String(status),
    message: reasonOf(error),
  }).trim();
}

/** What the client says where the server gave no reason: only the status again. */
const NO_REASON = /^Request failed with /;
const LONGEST = 300;

/** The server's own reason, which the client keeps as the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause ?? error : undefined;
  const message = cause instanceof Error ? cause.message : '';
  return NO_REASON.test(message) ? '' : message.slice(0, LONGEST);
}
