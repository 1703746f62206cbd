import {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  isOpenOutcome,
  readReviewDecision,
  ReviewDecisionRequest,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { fromLetters } from '../verdicts/outcomeLetters';
import { readPolicyList } from '../verdicts/readPolicyList';
import { readProductDigest } from '../verdicts/readProductDigest';
import { currentDefinitions } from '../waivers/currentDefinitions';
import { throwProblems } from '../waivers/throwProblems';
import { ReviewServices } from './ReviewServices';
import { insertDecision } from './store/insertDecision';
import { DecisionRow, ReviewRow } from './store/rows';
import { waiveItem } from './waiveItem';

type Credentials = BackstageCredentials<BackstageUserPrincipal>;
type Decided = Pick<
  DecisionRow,
  'kind' | 'reason' | 'until' | 'campaign_id' | 'waiver_id'
>;

/** Decides about something that is open, and keeps that in a review. */
export async function decideItem(
  services: ReviewServices,
  review: ReviewRow,
  request: ReviewDecisionRequest,
  credentials: Credentials,
): Promise<void> {
  await requireOpen(services, request, credentials);
  const keep = (tx: Knex.Transaction, decided: Decided) =>
    insertDecision(tx, {
      review_id: review.review_id,
      product_ref: request.product.toLowerCase(),
      policy_id: request.policy,
      ...decided,
      decided_by: credentials.principal.userEntityRef,
      decided_at: services.now().toISOString(),
      left_at: null,
    });
  if (request.kind === 'waive') {
    await waiveItem(services, request, credentials, keep);
    return;
  }
  const decided = await decidedAlone(services, request);
  await services.knex.transaction(tx => keep(tx, decided));
}

/** What is well needs no decision, and one made in advance would hide what fails later. */
async function requireOpen(
  { knex, access }: ReviewServices,
  { product: ref, policy }: ReviewDecisionRequest,
  credentials: Credentials,
): Promise<void> {
  const reading = await access.reading(credentials);
  const found = await readProductDigest({
    knex,
    ref: ref.toLowerCase(),
    reading,
  });
  if (!found) {
    throw new NotFoundError(`No data product ${ref}`);
  }
  const { digest } = found;
  const index = readPolicyList(digest?.policies ?? '[]').findIndex(
    ({ id }) => id === policy,
  );
  const outcome = fromLetters(digest?.outcomes ?? '')[index];
  if (outcome === undefined || !isOpenOutcome(outcome)) {
    throw new ConflictError(
      `${policy} is not open for ${ref} any more, so there is nothing to decide`,
    );
  }
}

async function decidedAlone(
  services: ReviewServices,
  request: ReviewDecisionRequest,
): Promise<Decided> {
  const { set, campaigns } = await currentDefinitions(services);
  const { decision, problems } = readReviewDecision(request, {
    set,
    campaigns,
    now: services.now().toISOString(),
  });
  if (!decision) {
    return throwProblems(problems);
  }
  return {
    kind: decision.kind,
    reason: decision.reason,
    until: decision.until,
    campaign_id: decision.campaign ?? null,
    waiver_id: null,
  };
}
