import type { WaiverObstacle } from '../../client/types';
import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { WaiverDocument } from '../../policy/waiver/WaiverDocument';

/** A waiver of a file whose approver is not accepted. @public */
export interface UnacceptedApproval {
  waiver: WaiverDocument;
  because: WaiverObstacle;
  /** Of the policy, entity ref; absent where there is no such policy. */
  owner: string | undefined;
}

/**
 * Warns of waivers in files of sources that only ask, because whoever they name as
 * approver may not approve them. It names no product.
 *
 * @public
 */
export function unacceptedApprovals(
  unaccepted: readonly UnacceptedApproval[],
): PolicyFileProblem[] {
  const code = 'waiver-approver-not-accepted';
  const { severity } = WAIVER_PROBLEMS[code];
  return unaccepted.flatMap(({ waiver, because, owner }) => {
    const { source, path, at, policy, approvedBy = '' } = waiver;
    const data = { policy, approvedBy, because, ...(owner && { owner }) };
    return source === undefined
      ? []
      : [
          {
            source,
            path,
            problem: { code, severity, path: 'spec.approvedBy', ...at, data },
          },
        ];
  });
}
