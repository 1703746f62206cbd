import {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { ReviewDecisionRequest } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { applyDecision } from '../waivers/applyDecision';
import { requestWaiver } from '../waivers/requestWaiver';
import { findWaiver } from '../waivers/store/findWaiver';
import { viewerOf } from '../waivers/viewerOf';
import { ReviewServices } from './ReviewServices';
import { DecisionRow } from './store/rows';

type Decided = Pick<
  DecisionRow,
  'kind' | 'reason' | 'until' | 'campaign_id' | 'waiver_id'
>;

/**
 * Approves a waiver that somebody has asked for, or asks for one. By the rules
 * of waivers: a review has no way around who approves.
 *
 * @param keep - keeps the decision with the waiver, or neither is kept
 */
export async function waiveItem(
  services: ReviewServices,
  request: ReviewDecisionRequest,
  credentials: BackstageCredentials<BackstageUserPrincipal>,
  keep: (tx: Knex.Transaction, decided: Decided) => Promise<void>,
): Promise<void> {
  const { policy, product, reason = '', until = '', ticket } = request;
  const decided = { kind: 'waive', campaign_id: null } as const;
  if (request.waiver === undefined) {
    await requestWaiver(
      services,
      { policy, product, reason, expires: until, ticket },
      credentials,
      (tx, asked) =>
        keep(tx, {
          ...decided,
          waiver_id: asked.waiver_id,
          reason: asked.reason,
          until: asked.expires,
        }),
    );
    return;
  }
  await requireSame(services, request, credentials);
  await applyDecision(
    services,
    request.waiver,
    { action: 'approve', reason },
    credentials,
    (tx, approved) =>
      keep(tx, {
        ...decided,
        waiver_id: approved.id,
        reason: reason.trim() || approved.reason,
        until: approved.expires,
      }),
  );
}

async function requireSame(
  services: ReviewServices,
  { waiver: id = '', product, policy }: ReviewDecisionRequest,
  credentials: BackstageCredentials<BackstageUserPrincipal>,
): Promise<void> {
  const { knex, access } = services;
  const viewer = await viewerOf(services, credentials);
  const reading = await access.reading(credentials);
  const reader = { principal: viewer.person, reading };
  const waiver = await findWaiver({ knex, id, reader });
  const isSame =
    waiver?.policy_id === policy &&
    waiver.product_ref === product.toLowerCase();
  if (!isSame) {
    throw new InputError(
      `Waiver ${id} is none of ${policy} for ${product}: read the review again`,
    );
  }
}
