import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { SourceChange, SourceWriting } from '@meshstage/plugin-data-mesh-node';
import { ConfiguredSource } from '../config/readSourceConfigs';
import { notWritable } from './notWritable';

/**
 * Writes to a source. What kept it becomes an error for who asked; that
 * documents are others by now is an answer.
 */
export async function writeToSource(options: {
  configured: Pick<ConfiguredSource, 'id' | 'source'>;
  changes: SourceChange[];
  logger: LoggerService;
}): Promise<Exclude<SourceWriting, { type: 'taken' }>> {
  const { id, source } = options.configured;
  if (!source.write) {
    throw new InputError(notWritable(id));
  }
  const writing = await source.write(options.changes).catch(thrown => {
    const error = toError(thrown);
    options.logger.error(`Source '${id}' could not be written to`, error);
    // By name: a connector may bring its own copy of the class.
    throw error.name === 'SourceWriteError'
      ? new ServiceUnavailableError(error.message)
      : new ServiceUnavailableError(
          'The documents could not be written, the log of the backend says why',
        );
  });
  if (writing.type === 'taken') {
    throw new ConflictError(
      `${writing.path} is taken: a product of this name was made before. Choose another name, or change the documents that are there`,
    );
  }
  return writing;
}
