import { useCallback, useEffect, useMemo, useState } from 'react';
import type {
  MendResult,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { documentsByUrgency } from '../documentsByUrgency';
import { DraftDocument, isChanged, shownText } from './DraftDocument';
import { keepDrafts, keptDrafts } from './keptDrafts';

/** The documents of a submission as a person types them; kept until published. */
export function useDrafts(
  submission: SubmissionDetail,
  person: string | undefined,
) {
  const { id } = submission;
  const originals = useMemo(
    () =>
      documentsByUrgency(submission.documents).flatMap(
        ({ path, location, text, sha256 }): DraftDocument[] =>
          text === undefined
            ? []
            : [
                {
                  path,
                  location,
                  base: text,
                  from: sha256,
                  value: shownText(text),
                },
              ],
      ),
    [submission.documents],
  );
  const [kept] = useState(() => keptDrafts(person, id));
  const [documents, setDocuments] = useState(() =>
    originals.map(document => kept.get(document.path) ?? document),
  );
  useEffect(() => keepDrafts(person, id, documents), [person, id, documents]);

  const type = useCallback((path: string, value: string) => {
    setDocuments(all =>
      all.map(each => (each.path === path ? { ...each, value } : each)),
    );
  }, []);
  /** Goes on from what is at the source by now; `mine` keeps what was typed. */
  const rebase = useCallback(
    (newer: NonNullable<MendResult['newer']>, mine: boolean) => {
      const byPath = new Map(newer.map(each => [each.path, each]));
      setDocuments(all =>
        all.map(each => {
          const { text, sha256 } = byPath.get(each.path) ?? {};
          return text === undefined || sha256 === undefined
            ? each
            : {
                ...each,
                base: text,
                from: sha256,
                value: mine ? each.value : shownText(text),
              };
        }),
      );
    },
    [],
  );
  return {
    documents,
    changed: useMemo(() => documents.filter(isChanged), [documents]),
    /** Whether something typed earlier was found again. */
    restored: kept.size > 0,
    type,
    rebase,
    discard: useCallback(() => setDocuments(originals), [originals]),
    forget: useCallback(() => keepDrafts(person, id, []), [person, id]),
  };
}
