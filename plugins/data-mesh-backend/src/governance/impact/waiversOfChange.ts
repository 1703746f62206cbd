import { ServiceUnavailableError } from '@backstage/errors';
import {
  approvalObstacle,
  PolicySet,
  PolicyWaiver,
  WaiverDocument,
} from '@meshstage/plugin-data-mesh-common';
import { ClaimsOf } from '../../access/claimsOf';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { fileWaiverId } from '../waivers/fileWaiverId';
import { policyFinder } from '../waivers/policyFinder';

/**
 * The waivers that would count if files were changed: those of the portal, and of
 * files those that count by now, and those whose approver may approve, as the
 * catalog has it. Throws ServiceUnavailableError while it does not answer.
 */
export async function waiversOfChange(options: {
  current: Pick<ServedDefinitions, 'waivers' | 'fileWaivers'>;
  /** What files would say. */
  head: { set: PolicySet; fileWaivers: readonly WaiverDocument[] };
  claimsOf: ClaimsOf;
}): Promise<PolicyWaiver[]> {
  const { current, head, claimsOf } = options;
  const counting = new Set<PolicyWaiver>(current.waivers);
  const ofFiles = new Set<PolicyWaiver>(current.fileWaivers);
  const accepted = new Set(
    current.fileWaivers
      .filter(waiver => counting.has(waiver))
      .map(waiver => fileWaiverId(waiver, 'file')),
  );
  const findPolicy = policyFinder(head.set);
  const waivers: PolicyWaiver[] = [];
  for (const waiver of head.fileWaivers) {
    const { policy, product, approvedBy = '' } = waiver;
    const isAccepted =
      accepted.has(fileWaiverId(waiver, 'file')) ||
      approvalObstacle(
        findPolicy(policy, product)?.owner,
        await claimsAs(claimsOf, approvedBy),
      ) === undefined;
    if (isAccepted) {
      waivers.push(waiver);
    }
  }
  return [
    ...waivers,
    ...current.waivers.filter(waiver => !ofFiles.has(waiver)),
  ];
}

async function claimsAs(claimsOf: ClaimsOf, person: string) {
  try {
    return await claimsOf(person);
  } catch {
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nobody can tell which waivers would count; try again',
    );
  }
}
