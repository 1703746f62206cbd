import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  approvalObstacle,
  PolicySet,
} from '@meshstage/plugin-data-mesh-common';
import { withRetries } from '../../database/withRetries';
import { ClaimsOf } from '../../access/claimsOf';
import { auditAcceptances } from './auditAcceptances';
import { policyFinder } from './policyFinder';
import { acceptApproval } from './store/acceptApproval';
import { readUnaccepted, UnacceptedWaiver } from './store/readUnaccepted';
import { refuseApproval } from './store/refuseApproval';
import { WaiverServices } from './WaiverServices';

/**
 * Has waivers of files count whose approver answers for the policy, as the catalog
 * has it now; all others wait for a decision in the portal. Who was accepted once
 * stays so: that somebody leaves a team later stops no product. While the catalog
 * does not answer nothing is accepted, and nothing taken back. The audit log has each
 * that was accepted once, whichever replica it was.
 */
export async function acceptFileWaivers({
  knex,
  set,
  claimsOf,
  auditor,
  logger,
  now,
}: Pick<WaiverServices, 'knex' | 'claimsOf' | 'logger' | 'now'> & {
  auditor: AuditorService;
  set: PolicySet;
}): Promise<void> {
  await auditAcceptances({ knex, auditor, now });
  const at = now().toISOString();
  const waivers = await readUnaccepted({ knex, today: at.slice(0, 10) });
  const claims = await readClaims(waivers, claimsOf, error =>
    logger.warn(
      'The catalog does not say who may approve the waivers that stand in files; it is asked again',
      toError(error),
    ),
  );
  if (!claims) {
    return;
  }
  const findPolicy = policyFinder(set);
  for (const waiver of waivers) {
    const { policy_id, product_ref, named_approver } = waiver;
    const because = approvalObstacle(
      findPolicy(policy_id, product_ref)?.owner,
      claims.get(named_approver),
    );
    const isAccepted = await withRetries(() =>
      knex.transaction(async tx => {
        if (because === undefined) {
          return await acceptApproval(tx, waiver, at);
        }
        await refuseApproval(tx, waiver, because, at);
        return false;
      }),
    );
    if (isAccepted) {
      await auditAcceptances({ knex, auditor, now });
    }
  }
}

/** Undefined while the catalog does not answer. */
async function readClaims(
  waivers: readonly UnacceptedWaiver[],
  claimsOf: ClaimsOf,
  failed: (error: unknown) => void,
): Promise<Map<string, Awaited<ReturnType<ClaimsOf>>> | undefined> {
  const approvers = new Set(waivers.map(each => each.named_approver));
  const claims = new Map<string, Awaited<ReturnType<ClaimsOf>>>();
  try {
    for (const person of approvers) {
      claims.set(person, await claimsOf(person));
    }
    return claims;
  } catch (error) {
    failed(error);
    return undefined;
  }
}
