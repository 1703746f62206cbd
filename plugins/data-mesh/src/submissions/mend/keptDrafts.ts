import { DraftDocument, isChanged } from './DraftDocument';

const key = (submissionId: string) => `data-mesh.mend.${submissionId}`;

/**
 * Keeps what was typed for this tab, so that neither a reload nor the back
 * button loses it. A browser that keeps nothing is no reason to fail.
 */
export function keepDrafts(
  submissionId: string,
  documents: readonly DraftDocument[],
): void {
  const changed = documents.filter(isChanged);
  try {
    if (changed.length > 0) {
      sessionStorage.setItem(key(submissionId), JSON.stringify(changed));
    } else {
      sessionStorage.removeItem(key(submissionId));
    }
  } catch {
    // Full or forbidden: leaving the page still asks.
  }
}

/** What was typed and not published, by path. */
export function keptDrafts(
  submissionId: string,
): ReadonlyMap<string, DraftDocument> {
  try {
    const kept: unknown = JSON.parse(
      sessionStorage.getItem(key(submissionId)) ?? '[]',
    );
    const drafts = Array.isArray(kept) ? kept.filter(isDraft) : [];
    return new Map(drafts.map(draft => [draft.path, draft]));
  } catch {
    return new Map();
  }
}

function isDraft(value: unknown): value is DraftDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['path', 'base', 'from', 'value'].every(
      name => typeof Reflect.get(value, name) === 'string',
    )
  );
}
