import { isMissing } from '../../api/errors';
import type { AnyQuery } from '../../state/QueryState';

/** Whether there is nothing to show of a query, and will not be without help. */
export function hasFailed({
  data,
  error,
}: Pick<AnyQuery<unknown>, 'data' | 'error'>): boolean {
  return Boolean(error) && (data === undefined || isMissing(error));
}
