import {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { ReviewDecisionRequest } from '@meshstage/plugin-data-mesh-common';
import { storedText } from '../../database/storedText';
import { applyDecision } from '../waivers/applyDecision';
import { requestWaiver } from '../waivers/requestWaiver';
import { findWaiver } from '../waivers/store/findWaiver';
import { viewerOf } from '../waivers/viewerOf';
import { ReviewServices } from './ReviewServices';
import { DecisionRow } from './store/rows';

/**
 * Approves a waiver that somebody has asked for, or asks for one. By the rules
 * of waivers: a review has no way around who approves.
 */
export async function waiveItem(
  services: ReviewServices,
  request: ReviewDecisionRequest,
  credentials: BackstageCredentials<BackstageUserPrincipal>,
): Promise<
  Pick<DecisionRow, 'kind' | 'reason' | 'until' | 'campaign_id' | 'waiver_id'>
> {
  const { policy, product, reason = '', until = '', ticket } = request;
  const decided = { kind: 'waive', campaign_id: null } as const;
  if (request.waiver === undefined) {
    const asked = await requestWaiver(
      services,
      { policy, product, reason, expires: until, ticket },
      credentials,
    );
    const { waiver_id, expires } = asked;
    return { ...decided, waiver_id, reason: asked.reason, until: expires };
  }
  await requireSame(services, request, credentials);
  const approved = await applyDecision(
    services,
    request.waiver,
    { action: 'approve', reason },
    credentials,
  );
  return {
    ...decided,
    waiver_id: approved.id,
    reason: storedText(reason.trim()) || approved.reason,
    until: approved.expires,
  };
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
