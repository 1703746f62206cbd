import { PolicySource } from '@meshstage/plugin-data-mesh-common';
import { Case } from '../Case';

/** The sources of policies of a case that never could be read. */
export function unreadSourcesOf({ unread }: Case): PolicySource[] {
  return unread.map(scope => ({
    id: scope,
    scope,
    files: [],
    unread: [scope],
  }));
}

/** The sources of policies of a case, one for each of those they hold for. */
export function policySourcesOf(sources: Case['sources']): PolicySource[] {
  return Object.entries(sources).map(([scope, files]) => ({
    id: scope,
    scope,
    files: Object.entries(files).map(([path, content]) =>
      typeof content === 'string'
        ? { path, content }
        : { path, content: '', unreadable: 'it is no text in UTF-8' },
    ),
  }));
}
