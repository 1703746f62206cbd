import type { PolicyFileChange } from '@meshstage/plugin-data-mesh-common';
import { changeOf } from './changeOf';
import { Drafts } from './Draft';

/** What drafts change altogether. */
export function changesOf(drafts: Drafts): PolicyFileChange[] {
  return [...drafts.values()].flatMap(draft => changeOf(draft) ?? []);
}
