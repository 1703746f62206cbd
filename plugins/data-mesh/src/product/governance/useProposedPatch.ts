import { useApi } from '@backstage/core-plugin-api';
import {
  ProductPolicy,
  ShownEvidence,
  unifiedDiff,
} from '@meshstage/plugin-data-mesh-common';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { revisionText } from './useRevisionText';

/**
 * The owner's text as it would pass, as a unified diff of what was judged; empty
 * where the text has no place for what the policy proposes.
 */
export function useProposedPatch(
  evidence: ShownEvidence & { revisionId: string; place: string },
  { id, fix, forEach }: ProductPolicy,
) {
  const api = useApi(dataMeshApiRef);
  const client = useQueryClient();
  const { revisionId, place, document, path } = evidence;
  return useQuery({
    queryKey: ['proposed-patch', id, revisionId, place],
    queryFn: async () => {
      const [before, { proposedText }] = await Promise.all([
        client.fetchQuery(revisionText(api, revisionId)),
        import('../../submissions/mend/proposedText'),
      ]);
      const after = proposedText(before, {
        code: 'policy-denied',
        severity: 'error',
        path: place,
        data: { kind: forEach ?? '', set: { ...fix?.set } },
      });
      return after === undefined
        ? ''
        : unifiedDiff({ path: document ?? path, before, after });
    },
    staleTime: Infinity,
  });
}
