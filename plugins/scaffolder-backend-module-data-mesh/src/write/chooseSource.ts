import { InputError } from '@backstage/errors';
import { SourceStatus } from '@meshstage/plugin-data-mesh-common';

/** The one source that new documents can be put into; throws where a template must say which. */
export function chooseSource(
  sources: readonly Pick<SourceStatus, 'id' | 'writable'>[],
): string {
  const ids = sources.filter(({ writable }) => writable).map(({ id }) => id);
  if (ids.length !== 1) {
    throw new InputError(
      `The template must name a source: dataMesh.sources has ${
        ids.join(', ') || 'none'
      } with writable: true`,
    );
  }
  return ids[0];
}
