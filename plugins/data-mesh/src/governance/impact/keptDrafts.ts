import { changeOf } from './changeOf';
import { Draft, Drafts } from './Draft';

const key = (person: string) => `data-mesh.impact.${person}`;

/**
 * Keeps what was changed for this tab, so that neither a look at a product that
 * flips, nor a reload, nor the back button loses it. A browser that keeps
 * nothing is no reason to fail.
 *
 * A tab outlives who is signed in: what one person has written is never shown to
 * the next one. Nothing is kept of somebody whom nobody knows.
 */
export function keepDrafts(person: string | undefined, drafts: Drafts): void {
  if (person === undefined) {
    return;
  }
  const changed = [...drafts].filter(([, draft]) => changeOf(draft));
  try {
    if (changed.length > 0) {
      sessionStorage.setItem(key(person), JSON.stringify(changed));
    } else {
      sessionStorage.removeItem(key(person));
    }
  } catch {
    // Full or forbidden: it lasts as long as the page.
  }
}

/** What this person has changed in this tab before. */
export function keptDrafts(person: string | undefined): Drafts {
  if (person === undefined) {
    return new Map();
  }
  try {
    const kept: unknown = JSON.parse(
      sessionStorage.getItem(key(person)) ?? '[]',
    );
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, Draft] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') {
    return false;
  }
  const draft: Partial<Draft> = Object(value[1]);
  return (
    [draft.place?.source, draft.place?.path].every(isText) &&
    [draft.before, draft.content].every(
      each => each === undefined || isText(each),
    )
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
