import { changeOf } from './changeOf';
import { Draft, Drafts } from './Draft';

const KEY = 'data-mesh.impact';

/**
 * Keeps what was changed for this tab, so that neither a look at a product that
 * flips, nor a reload, nor the back button loses it. A browser that keeps
 * nothing is no reason to fail.
 */
export function keepDrafts(drafts: Drafts): void {
  const changed = [...drafts].filter(([, draft]) => changeOf(draft));
  try {
    if (changed.length > 0) {
      sessionStorage.setItem(KEY, JSON.stringify(changed));
    } else {
      sessionStorage.removeItem(KEY);
    }
  } catch {
    // Full or forbidden: it lasts as long as the page.
  }
}

/** What was changed in this tab before. */
export function keptDrafts(): Drafts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
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
