import {
  approvalObstacle,
  parseProductRef,
  policiesFor,
  PolicySet,
  PolicyWaiver,
} from '@meshstage/plugin-data-mesh-common';
import { Case } from '../Case';

/** Whether whoever a file names as approver of a waiver may approve it, as a registry finds. */
export function isAccepted(
  set: PolicySet,
  { owners }: Case['catalog'],
): (waiver: PolicyWaiver) => boolean {
  return ({ policy: id, product, approvedBy }) => {
    const domain = parseProductRef(product)?.domain ?? '';
    const found = policiesFor(set, domain).find(
      ({ policy }) => policy.id === id,
    );
    const person = owners.find(({ ref }) => ref === approvedBy);
    const claims = person && new Set([person.ref, ...person.memberOf]);
    return approvalObstacle(found?.policy.owner, claims) === undefined;
  };
}
