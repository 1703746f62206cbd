import { PolicySourceConfig } from './config/PolicySourceConfig';
import { scopesOf } from './config/PolicyLevels';
import { PolicySourceRow } from './store/rows';

/** Sources that were never read. */
export interface UnreadSources {
  ids: ReadonlySet<string>;
  /**
   * Whether nothing can be said of anybody before they were read: one may ask
   * something of everybody.
   */
  concernEverybody: boolean;
  /** Whether one was not even tried yet: it may answer at once. */
  areExpected: boolean;
}

/** Which of the configured sources were never read, and what that means. */
export function unreadSources(
  sources: readonly PolicySourceConfig[],
  rows: readonly PolicySourceRow[],
): UnreadSources {
  const byId = new Map(rows.map(row => [row.source_id, row]));
  const unread = sources.filter(
    ({ id }) => byId.get(id)?.state === 'never-read',
  );
  return {
    ids: new Set(unread.map(({ id }) => id)),
    concernEverybody: unread.some(source =>
      scopesOf(source).includes('global'),
    ),
    areExpected: unread.some(({ id }) => !byId.get(id)?.last_read_at),
  };
}
