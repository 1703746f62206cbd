import { DraftDocument, isChanged } from './DraftDocument';

const key = (person: string, submissionId: string) =>
  `data-mesh.mend.${person}.${submissionId}`;

/**
 * Keeps what was typed for this tab, so that neither a reload nor the back
 * button loses it. A browser that keeps nothing is no reason to fail.
 *
 * A tab outlives who is signed in: what one person has written is never shown to
 * the next one. Nothing is kept of somebody whom nobody knows.
 */
export function keepDrafts(
  person: string | undefined,
  submissionId: string,
  documents: readonly DraftDocument[],
): void {
  if (person === undefined) {
    return;
  }
  const changed = documents.filter(isChanged);
  try {
    if (changed.length > 0) {
      sessionStorage.setItem(
        key(person, submissionId),
        JSON.stringify(changed),
      );
    } else {
      sessionStorage.removeItem(key(person, submissionId));
    }
  } catch {
    // Full or forbidden: leaving the page still asks.
  }
}

/** What this person has typed and not published, by path. */
export function keptDrafts(
  person: string | undefined,
  submissionId: string,
): ReadonlyMap<string, DraftDocument> {
  if (person === undefined) {
    return new Map();
  }
  try {
    const kept: unknown = JSON.parse(
      sessionStorage.getItem(key(person, submissionId)) ?? '[]',
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
