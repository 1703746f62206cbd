import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  governanceOverridePermission,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useQuery } from '@tanstack/react-query';
import { useIsAllowed } from '../../api/useIsAllowed';

/** Whether the reader may override the refusal of a submission: never of one's own. */
export function useMayOverride({
  submittedBy,
}: Pick<SubmissionDetail, 'submittedBy'>): boolean {
  const identity = useApi(identityApiRef);
  const isAllowed = useIsAllowed(governanceOverridePermission);
  const { data: reader } = useQuery({
    queryKey: ['own-ref'],
    queryFn: async () => (await identity.getBackstageIdentity()).userEntityRef,
    enabled: isAllowed,
  });
  return (
    isAllowed &&
    reader !== undefined &&
    reader.toLowerCase() !== submittedBy.toLowerCase()
  );
}
