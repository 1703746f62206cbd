import type { PolicyFileChange } from '@meshstage/plugin-data-mesh-common';
import { Draft } from './Draft';

/** What a draft changes; nothing while it is as the file in force, empty, or without a path. */
export function changeOf({
  place,
  before = '',
  content,
}: Draft): PolicyFileChange | undefined {
  const path = place.path.trim();
  if (content === undefined) {
    return { source: place.source, path };
  }
  return path === '' || content.trim() === '' || content === before
    ? undefined
    : { source: place.source, path, content };
}
