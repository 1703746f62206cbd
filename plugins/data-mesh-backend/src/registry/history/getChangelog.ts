import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import {
  ChangelogEntry,
  ChangelogPage,
  ContractReaders,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { isVisible } from '../../access/visibleProducts';
import { compareRevisions } from '../comparisons/compareRevisions';
import { RevisionPair } from '../comparisons/Comparison';
import { pairKey } from '../comparisons/readComparisons';
import { History } from './History';
import { listRevisions } from './listRevisions';
import { ReadingProduct, readReaders } from './readReaders';
import { RevisionColumns, toRevisionSummary } from './toRevisionSummary';

const DEFAULT_LIMIT = 10;
const NAMED_READERS = 50;

/** The revisions of a history, newest first, each with what it changed. */
export async function getChangelog(options: {
  knex: Knex;
  history: History;
  reading: Visibility;
  logger: LoggerService;
  cursor?: string;
  limit?: number;
}): Promise<ChangelogPage> {
  const { knex, history, reading, limit = DEFAULT_LIMIT } = options;
  const { rows, next, totalItems, nextCursor } = await listRevisions({
    ...options,
    limit,
  });
  const pairs = pairsOf(rows, next);
  const readers = await readReaders({ knex, history });
  const found = await compareRevisions({
    knex,
    pairs: [...pairs.values()],
    readers: readers.flatMap(each => each.readers),
    whole: false,
    logger: options.logger,
  });
  const items = rows.map((row): ChangelogEntry => {
    const pair = pairs.get(row);
    const comparison = pair && found.get(pairKey(pair));
    return {
      revision: toRevisionSummary(row),
      since: pair && {
        id: pair.before.revision_id,
        position: pair.before.position,
        version: pair.before.version ?? undefined,
      },
      comparison: comparison?.summary,
      changes: comparison?.changes ?? [],
    };
  });
  return {
    items,
    totalItems,
    nextCursor,
    ...(history.kind === 'DataContract' && {
      readers: toReaders(readers, reading),
    }),
  };
}

/** Each revision with the one before it. */
function pairsOf(
  rows: readonly RevisionColumns[],
  next: RevisionColumns | undefined,
): Map<RevisionColumns, RevisionPair> {
  return new Map(
    rows.flatMap((after, i) => {
      const before = rows.at(i + 1) ?? next;
      return before ? [[after, { before, after }] as const] : [];
    }),
  );
}

function toReaders(
  readers: readonly ReadingProduct[],
  reading: Visibility,
): ContractReaders {
  return {
    total: readers.length,
    products: readers
      .filter(each => isVisible(each, reading))
      .slice(0, NAMED_READERS)
      .map(({ ref, title, port, readers: [first] }) => ({
        ref,
        title,
        port,
        access: first?.access,
      })),
  };
}
