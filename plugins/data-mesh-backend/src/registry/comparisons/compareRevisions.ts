import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Reader } from '@meshstage/plugin-data-mesh-common';
import { readIncoming } from '../../intake/readIncoming';
import { readBytes } from '../readBytes';
import { compareDocuments, ReadRevision } from './compareDocuments';
import { Comparison, RevisionPair } from './Comparison';
import { madeWith } from './madeWith';
import { pairKey, readComparisons } from './readComparisons';
import { storeComparison, TOLD_CHANGES } from './storeComparison';

/**
 * What lies between pairs of revisions, by {@link pairKey}; a pair that cannot
 * be compared is left out. What was compared before is read, the rest is
 * compared from the texts of the owners and kept. The models that are stored
 * with revisions are of the releases that accepted them, and two of those could
 * differ where the texts do not.
 */
export async function compareRevisions(options: {
  knex: Knex;
  pairs: readonly RevisionPair[];
  /** Those who read the data; none = nobody is known. */
  readers: readonly Reader[];
  /** Whether all changes are wanted, or those of a changelog. */
  whole: boolean;
  logger: LoggerService;
}): Promise<Map<string, Comparison>> {
  const { knex, pairs, readers, whole, logger } = options;
  const made = madeWith(readers);
  const found = await readComparisons({ knex, pairs, madeWith: made, whole });
  const missing = pairs.filter(pair => !found.has(pairKey(pair)));
  if (missing.length === 0) {
    return found;
  }
  const read = await readTexts(knex, missing, logger);
  for (const pair of missing) {
    const before = await read(pair.before.sha256);
    const after = await read(pair.after.sha256);
    const comparison =
      before &&
      after &&
      compareDocuments(before, after, {
        // What was near when it was accepted, not what is near now.
        now: pair.after.accepted_at,
        ...(readers.length > 0 && { readers }),
      });
    if (comparison) {
      await storeComparison({ knex, pair, madeWith: made, comparison });
      found.set(pairKey(pair), {
        ...comparison,
        changes: whole
          ? comparison.changes
          : comparison.changes.slice(0, TOLD_CHANGES),
      });
    }
    // Others are served in between.
    await setImmediate();
  }
  return found;
}

/** Reads each text once, when it is asked for; large ones in a thread of their own. */
async function readTexts(
  knex: Knex,
  pairs: readonly RevisionPair[],
  logger: LoggerService,
) {
  const hashes = new Set(
    pairs.flatMap(({ before, after }) => [before.sha256, after.sha256]),
  );
  const contents = await readBytes({ knex, hashes: [...hashes] });
  const known = new Map<string, ReadRevision | undefined>();
  return async (sha256: string): Promise<ReadRevision | undefined> => {
    const content = contents.get(sha256);
    if (content && !known.has(sha256)) {
      const documents = [{ path: sha256, content }];
      const [{ read }] = await readIncoming({ documents, logger });
      const { document } = read.reading;
      known.set(sha256, document && { document, bytes: content });
    }
    return known.get(sha256);
  };
}
