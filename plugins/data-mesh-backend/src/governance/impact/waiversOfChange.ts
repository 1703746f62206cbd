import { ServiceUnavailableError } from '@backstage/errors';
import {
  approvalObstacle,
  PolicySet,
  PolicyWaiver,
  UnacceptedApproval,
  WaiverDocument,
} from '@meshstage/plugin-data-mesh-common';
import { ClaimsOf } from '../../access/claimsOf';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { fileWaiverId } from '../waivers/fileWaiverId';
import { policyFinder } from '../waivers/policyFinder';

/** The waivers that would count if files were changed. */
export interface WaiversOfChange {
  waivers: PolicyWaiver[];
  /** New ones of files that would only ask. */
  unaccepted: UnacceptedApproval[];
}

/**
 * Those of the portal, and of files those that count by now, and those whose
 * approver may approve, as the catalog has it. Throws ServiceUnavailableError
 * while it does not answer.
 */
export async function waiversOfChange(options: {
  current: Pick<ServedDefinitions, 'waivers' | 'fileWaivers'>;
  /** What files would say. */
  head: { set: PolicySet; fileWaivers: readonly WaiverDocument[] };
  claimsOf: ClaimsOf;
}): Promise<WaiversOfChange> {
  const { current, head, claimsOf } = options;
  const counting = new Set<PolicyWaiver>(current.waivers);
  const ofFiles = new Set<PolicyWaiver>(current.fileWaivers);
  const known = new Map(
    current.fileWaivers.map(waiver => [
      fileWaiverId(waiver, 'file'),
      counting.has(waiver),
    ]),
  );
  const findPolicy = policyFinder(head.set);
  const waivers = current.waivers.filter(waiver => !ofFiles.has(waiver));
  const unaccepted: UnacceptedApproval[] = [];
  for (const waiver of head.fileWaivers) {
    const isCounting = known.get(fileWaiverId(waiver, 'file'));
    const { policy, product, approvedBy = '' } = waiver;
    const owner = findPolicy(policy, product)?.owner;
    const because = isCounting
      ? undefined
      : approvalObstacle(owner, await claimsAs(claimsOf, approvedBy));
    if (because === undefined) {
      waivers.push(waiver);
    } else if (isCounting === undefined) {
      unaccepted.push({ waiver, because, owner });
    }
  }
  return { waivers, unaccepted };
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
