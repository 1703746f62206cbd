import { PolicyTest } from '../language/DataPolicy';
import { PolicySubject } from '../items/PolicySubject';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

/** The waivers of a test as if they had been asked for and approved. */
export function testWaivers(
  policy: string,
  { waivers = [] }: PolicyTest,
  { ref = '' }: PolicySubject,
): PolicyWaiver[] {
  return waivers.map(waiver => ({
    ...waiver,
    policy,
    product: ref,
    reason: 'A test has it.',
    requestedBy: 'user:test/requester',
    approvedBy: 'user:test/approver',
  }));
}
