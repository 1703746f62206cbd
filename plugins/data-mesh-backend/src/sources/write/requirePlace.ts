import { posix } from 'node:path';
import { InputError } from '@backstage/errors';
import { ConfiguredSource } from '../config/readSourceConfigs';
import { notWritable } from './notWritable';

/**
 * Throws unless new documents could lie at these paths of a source: it can be
 * written to, reads them there, and they share a folder that is none of others.
 */
export function requirePlace(
  { id, source }: Pick<ConfiguredSource, 'id' | 'source'>,
  paths: readonly string[],
): void {
  if (!source.write) {
    throw new InputError(notWritable(id));
  }
  const unread = paths.find(path => !(source.follows?.(path) ?? true));
  if (unread !== undefined) {
    throw new InputError(
      `Source ${id} would not read ${unread}: add **/*.odps.yaml and **/*.odcs.yaml to dataMesh.sources.${id}.include`,
    );
  }
  const folders = new Set(paths.map(path => posix.dirname(path)));
  if (folders.size > 1 || folders.has('.')) {
    throw new InputError(
      `New documents need one folder of their own, these lie in ${[
        ...folders,
      ].join(', ')}`,
    );
  }
}
