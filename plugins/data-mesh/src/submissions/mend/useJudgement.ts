import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  RenderedComparison,
  RenderedProblem,
  SubmissionDetail,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { DraftDocument, mendedText } from './DraftDocument';

const QUIET_MS = 400;

/** What the gate says of the typed texts, or said of a moment ago. */
export interface MendJudgement {
  state: SubmissionState;
  /** By path. */
  problems: ReadonlyMap<string, readonly RenderedProblem[]>;
  /** What documents change, by path. */
  comparisons: ReadonlyMap<string, RenderedComparison>;
  /** Problems that belong to no single document. */
  whole: readonly RenderedProblem[];
  waitingFor: SubmissionDetail['waitingFor'];
  /** What is being typed was not judged yet. */
  pending: boolean;
  error: unknown;
}

const URGENCY: readonly SubmissionState[] = [
  'refused',
  'waiting',
  'accepted-with-warnings',
  'accepted',
  'unchanged',
];

/** Judges what is typed once typing pauses; until then, what is known stays. */
export function useJudgement(
  submission: SubmissionDetail,
  changed: readonly DraftDocument[],
): MendJudgement {
  const api = useApi(dataMeshApiRef);
  const [settled, setSettled] = useState(changed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(changed), QUIET_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  const query = useQuery({
    queryKey: ['mend', submission.id, settled],
    queryFn: ({ signal }) =>
      api.mendSubmission(
        submission.id,
        {
          dryRun: true,
          documents: settled.map(each => ({
            path: each.path,
            content: mendedText(each),
            from: each.from,
          })),
        },
        { signal },
      ),
    enabled: settled.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const judged =
    changed.length > 0 && query.data ? query.data.submissions : [submission];
  return {
    state:
      URGENCY.find(state => judged.some(each => each.state === state)) ??
      'unchanged',
    problems: new Map(
      judged.flatMap(({ documents }) =>
        documents.map(({ path, problems }) => [path, problems]),
      ),
    ),
    comparisons: new Map(
      judged.flatMap(({ documents }) =>
        documents.flatMap(({ path, comparison }) =>
          comparison ? [[path, comparison] as const] : [],
        ),
      ),
    ),
    whole: judged.flatMap(({ problems }) => problems),
    waitingFor: judged.flatMap(({ waitingFor }) => waitingFor),
    pending: settled !== changed || query.isFetching,
    error: changed.length > 0 ? query.error : null,
  };
}
