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
  const message = error instanceof Error ? error.message : '';
  return t('state.error.answered', { status: String(status), message });
}
