import { setTimeout as wait } from 'node:timers/promises';
import { Knex } from 'knex';
import {
  SourceReadingResult,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { SubmissionVisibility } from '../access/SubmissionVisibility';
import { storedText } from '../database/storedText';
import { getSubmission } from '../registry/submissions/getSubmission';
import { lastAttempt } from './store/lastAttempt';
import { newestAttempts } from './store/newestAttempts';
import { readSource } from './store/readSource';
import { requestReading } from './store/requestReading';

const POLL_MS = 200;
const ACCEPTED = new Set(['accepted', 'accepted-with-warnings', 'unchanged']);

/**
 * Asks for a reading of a source, waits for one that began after the call, in
 * whichever replica, and resolves to what became of the documents at these
 * paths. Whoever gives up waiting stops nothing.
 */
export async function readNow(options: {
  knex: Knex;
  sourceId: string;
  paths: string[];
  timeoutMs: number;
  trigger: () => Promise<void>;
  visibility: SubmissionVisibility;
  now: () => number;
  /** Ends the waiting, when nobody listens any more. */
  signal?: AbortSignal;
}): Promise<SourceReadingResult> {
  const { knex, sourceId, timeoutMs, trigger, now, signal } = options;
  const paths = [...new Set(options.paths.map(storedText))];
  const since = await lastAttempt({ knex, sourceId });
  const end = now() + timeoutMs;
  const at = new Date(now()).toISOString();
  await requestReading({ knex, sourceId, paths, at });
  await trigger();
  let row = await readSource({ knex, sourceId });
  while (row?.requested_at && now() < end && !signal?.aborted) {
    await wait(POLL_MS);
    row = await readSource({ knex, sourceId });
  }
  if (row?.requested_at) {
    return {
      state: 'timeout',
      message: `Source '${sourceId}' was not read within ${Math.round(
        timeoutMs / 1_000,
      )} seconds; it still will be`,
      submissions: [],
      missing: [],
    };
  }
  return {
    state: row?.state === 'ok' ? 'read' : 'failing',
    message: row?.message ?? undefined,
    ...(await outcomes({ ...options, paths, since })),
  };
}

async function outcomes(options: {
  knex: Knex;
  sourceId: string;
  paths: string[];
  visibility: SubmissionVisibility;
  /** `seq` of the last attempt before the reading. */
  since: number;
}): Promise<Pick<SourceReadingResult, 'submissions' | 'missing'>> {
  const { knex, paths, visibility, since } = options;
  const attempts = await newestAttempts(options);
  const held = new Set(attempts.map(({ path }) => path));
  const seqs = new Map(
    attempts.flatMap(({ attempt }) =>
      attempt ? [[attempt.submissionId, attempt.seq] as const] : [],
    ),
  );
  const submissions: SubmissionDetail[] = [];
  for (const [id, seq] of seqs) {
    const detail = await getSubmission({ knex, id, visibility });
    if (detail) {
      const old = seq <= since && ACCEPTED.has(detail.state);
      submissions.push(old ? { ...detail, state: 'unchanged' } : detail);
    }
  }
  return { submissions, missing: paths.filter(path => !held.has(path)) };
}
