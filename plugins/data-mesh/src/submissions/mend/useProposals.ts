import { useCallback, useEffect, useRef } from 'react';
import type { Problem } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { DraftDocument } from './DraftDocument';

/** Writes into drafts what the policy of a problem proposes. */
export function useProposals(
  documents: readonly DraftDocument[],
  type: (path: string, value: string) => void,
) {
  // Somebody may go on typing while the parser is loaded.
  const latest = useRef(documents);
  useEffect(() => {
    latest.current = documents;
  }, [documents]);
  const { mutate, data, isPending, isError, reset } = useMutation({
    mutationFn: async ({
      path,
      problem,
    }: {
      path: string;
      problem: Problem;
    }) => {
      const { proposedText } = await import('./proposedText');
      const draft = latest.current.find(each => each.path === path);
      const text = draft && proposedText(draft.value, problem);
      if (text !== undefined) {
        type(path, text);
      }
      return text !== undefined;
    },
    networkMode: 'always',
  });
  return {
    write: useCallback(
      (path: string, problem: Problem) => mutate({ path, problem }),
      [mutate],
    ),
    isWriting: isPending,
    /** Whether the last one could not be written. */
    failed: data === false || isError,
    forget: reset,
  };
}
