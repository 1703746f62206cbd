import { Knex } from 'knex';
import { Bundle, SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { VISIBLE_ALL, VISIBLE_NONE } from '../access/Visibility';
import { lockWriter } from '../database/locks';
import { SubmissionRow } from '../database/rows';
import { withRetries } from '../database/withRetries';
import { storeAcceptance } from '../registry/storeAcceptance';
import { outcomeHash } from '../registry/submissions/outcomeColumns';
import { WaitingSubmission } from '../registry/submissions/readWaiting';
import { storeOutcome } from '../registry/submissions/storeOutcome';
import { bundleIdentity } from './bundleIdentity';
import { judgeLive, JudgeServices, KnownBefore } from './judgeLive';
import { newSubmission } from './newSubmission';
import { toDetail } from './toDetail';
import { toOutcome } from './toOutcome';

/** What came of judging a waiting submission again. */
export interface Retried {
  /** The submission, when it waits no longer. */
  detail?: SubmissionDetail;
  /** Refs of the products whose entity changed. */
  refs: string[];
  /** Contracts that have a new revision. */
  contractIds: string[];
  /** sha256 of the revision that was live before. */
  before?: string;
}

/**
 * Judges a waiting or refused submission again and stores what follows, in one
 * transaction. It was authorised when it was submitted.
 */
export async function retrySubmission(options: {
  knex: Knex;
  waiting: WaitingSubmission;
  bundle: Bundle;
  known: KnownBefore;
  services: JudgeServices;
}): Promise<Retried> {
  const { knex } = options;
  return await withRetries(() => knex.transaction(tx => retry(tx, options)));
}

async function retry(
  tx: Knex.Transaction,
  options: Parameters<typeof retrySubmission>[0],
): Promise<Retried> {
  const { waiting, bundle, known, services } = options;
  const { seq, state, submissionId, request } = waiting;
  const { source } = request;
  const identity = bundleIdentity(bundle, request);
  const judged = await judgeLive({
    tx,
    bundle,
    request: { source },
    known,
    services,
    // Nobody is here whose rights could be asked.
    reading: request.door === 'source' ? VISIBLE_ALL : VISIBLE_NONE,
  });
  const outcome = await toOutcome({
    tx,
    bundle,
    identity,
    request,
    judged,
  });
  const nothing: Retried = { refs: [], contractIds: [] };
  if (outcomeHash(outcome) === waiting.outcomeHash) {
    return nothing;
  }
  await lockWriter(tx);
  // Only now nobody else can decide about it: it may have been decided, or a
  // newer attempt may have come, since it was read.
  const open = await tx<SubmissionRow>('submissions')
    .where({ seq, state })
    .whereNull('superseded_by')
    .whereNotExists(
      tx<SubmissionRow>('submissions as newer')
        .select('newer.seq')
        .whereRaw('newer.bundle_key = submissions.bundle_key')
        .where('newer.seq', '>', seq),
    )
    .first('seq');
  if (!open) {
    return nothing;
  }
  await storeOutcome({ tx, seq, outcome });
  const refs = await storeAcceptance({
    tx,
    judgement: judged.judgement,
    acceptance: {
      submissionId,
      sourceId: source.id,
      sourceType: source.type,
      by: request.submittedBy,
      at: services.now().toISOString(),
    },
  });
  return {
    detail:
      outcome.state === 'waiting'
        ? undefined
        : toDetail(
            newSubmission({
              id: submissionId,
              at: waiting.submittedAt,
              request,
              identity,
              contents: new Map(),
              outcome,
            }),
            identity,
            undefined,
          ),
    refs,
    before: judged.before,
    contractIds: judged.judgement.contracts
      .filter(each => each.changed)
      .map(each => each.contractId),
  };
}
