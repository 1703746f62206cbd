import type { Text } from '../../i18n/useText';
import { errorWords } from '../../state/errorWords';

/** Why the server did not do it, in its own words where it gave any. */
export function reasonWords(error: unknown, t: Text): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.message !== ''
    ? cause.message
    : errorWords(error, t);
}
