import {
  governanceOverridePermission,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useIsAllowed } from '../../api/useIsAllowed';
import { useOwnRef } from '../../api/useOwnRef';

/** Whether the reader may override the refusal of a submission: never of one's own. */
export function useMayOverride({
  submittedBy,
}: Pick<SubmissionDetail, 'submittedBy'>): boolean {
  const isAllowed = useIsAllowed(governanceOverridePermission);
  const { data: reader } = useOwnRef({ enabled: isAllowed });
  return (
    isAllowed &&
    reader !== undefined &&
    reader.toLowerCase() !== submittedBy.toLowerCase()
  );
}
