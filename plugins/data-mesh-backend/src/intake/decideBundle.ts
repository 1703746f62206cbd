import { randomUUID } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { Bundle, SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { VISIBLE_ALL } from '../access/Visibility';
import { lockWriter } from '../database/locks';
import { withRetries } from '../database/withRetries';
import { isProductMoved } from '../registry/placeProduct';
import { getLastGood } from '../registry/products/getLastGood';
import { storeAcceptance } from '../registry/storeAcceptance';
import { newestOfBundle } from '../registry/submissions/newestOfBundle';
import { storeSubmission } from '../registry/submissions/storeSubmission';
import { supersedeOlder } from '../registry/submissions/supersedeOlder';
import { authorisePublish, Rights } from './authorisePublish';
import { bundleIdentity } from './bundleIdentity';
import { IntakeRequest } from './Intake';
import { isRepeated } from './isRepeated';
import { judgeLive, JudgeServices, KnownBefore } from './judgeLive';
import { Contents, newSubmission } from './newSubmission';
import { readSubmission } from './readSubmission';
import { refuseLive } from './refuseLive';
import { toDetail } from './toDetail';
import { toOutcome } from './toOutcome';

/** What came of one bundle. */
export interface Decision {
  /** The submission; of a dry run or a repetition it is not a new one. */
  detail: SubmissionDetail;
  /** Whether this attempt left anything in the store. */
  stored: boolean;
  /** Refs of the products whose entity changed. */
  refs: string[];
  /** Contracts that have a new revision. */
  contractIds: string[];
  /** sha256 of the product's revision that was live before. */
  before?: string;
}

/** What all bundles of a request have in common. */
export interface DecisionContext {
  knex: Knex;
  request: Omit<IntakeRequest, 'documents'>;
  contents: Contents;
  known: KnownBefore;
  /** Absent for a configured source, whose domains decide. */
  rights?: Rights;
  services: JudgeServices;
}

/**
 * Judges one bundle and stores what follows, in one transaction: all of it or
 * nothing. Throws `NotAllowedError`, or `ConflictError` where `If-Match` is
 * older than what is live, or something is live that must be new.
 */
export async function decideBundle(
  bundle: Bundle,
  context: DecisionContext,
): Promise<Decision> {
  return await withRetries(() =>
    context.knex.transaction(tx => decide(tx, bundle, context)),
  );
}

async function decide(
  tx: Knex.Transaction,
  bundle: Bundle,
  { request, contents, known, rights, services }: DecisionContext,
): Promise<Decision> {
  const { source } = request;
  const identity = bundleIdentity(bundle, request);
  const reading = rights?.reading ?? VISIBLE_ALL;
  const judged = await judgeLive({
    ...{ tx, bundle, request, known, services, reading },
  });
  const { judgement, live, before } = judged;
  if (rights) {
    authorisePublish({ bundle, judgement, live, rights });
  }
  checkIfMatch(request.ifMatch, before);
  if (request.mustBeNew) {
    refuseLive({ bundle, judged, rights });
  }
  const submission = newSubmission({
    id: request.dryRun ? 'dry-run' : randomUUID(),
    at: services.now().toISOString(),
    request,
    identity,
    contents,
    outcome: await toOutcome({
      tx,
      bundle,
      identity,
      request,
      judged,
    }),
  });
  const serving = ['refused', 'waiting'].includes(judgement.state)
    ? await getLastGood({
        knex: tx,
        ref: submission.outcome.productRef,
        reading,
      })
    : undefined;
  const detail = toDetail(submission, identity, serving);
  const nothing = { stored: false, refs: [], contractIds: [], before };
  if (request.dryRun) {
    return { detail, ...nothing };
  }
  const newest = await newestOfBundle({
    knex: tx,
    bundleKey: identity.bundleKey,
  });
  if (newest && (newest.reading ?? 0) > (request.reading ?? Infinity)) {
    const newer = await readSubmission({ knex: tx, id: newest.submission_id });
    return { detail: newer ?? detail, ...nothing };
  }
  const repeated = isRepeated(submission, newest);
  const moved =
    judgement.state === 'unchanged' &&
    judgement.product !== undefined &&
    (await isProductMoved({ knex: tx, product: judgement.product }));
  if (repeated && newest && !moved) {
    return { detail: { ...detail, id: newest.submission_id }, ...nothing };
  }
  await lockWriter(tx);
  const submissionId =
    repeated && newest ? newest.submission_id : submission.submissionId;
  if (!repeated) {
    const seq = await storeSubmission({ tx, submission });
    const { bundleKey, productKey } = identity;
    const by = { seq, submissionId };
    await supersedeOlder({ tx, by, bundleKey, productKey });
  }
  const refs = await storeAcceptance({
    tx,
    judgement,
    acceptance: {
      submissionId,
      sourceId: source.id,
      sourceType: source.type,
      by: request.submittedBy,
      at: submission.at,
    },
  });
  return {
    detail: { ...detail, id: submissionId },
    stored: true,
    refs,
    contractIds: judgement.contracts
      .filter(each => each.changed)
      .map(each => each.contractId),
    before,
  };
}

function checkIfMatch(ifMatch: string | undefined, hash: string | undefined) {
  if (ifMatch !== undefined && ifMatch !== hash) {
    throw new ConflictError(
      hash
        ? `The live revision is ${hash} by now, not ${ifMatch}: look at what changed, then submit again`
        : `Nothing is live yet, so it cannot be ${ifMatch}`,
    );
  }
}
