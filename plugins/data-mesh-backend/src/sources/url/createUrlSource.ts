import { UrlReaderService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Source, SourceReading } from '@meshstage/plugin-data-mesh-node';
import { createPathFilter } from '../files/createPathFilter';
import { badAnswer, readFailure } from './readFailure';
import { readFolder } from './readFolder';
import { readGlob } from './readGlob';
import { readSingle } from './readSingle';
import { UrlOptions } from './readUrlOptions';

/**
 * Documents at a URL, through Backstage's URL readers, which also decide which
 * hosts may be read.
 */
export function createUrlSource(
  options: UrlOptions,
  urlReader: UrlReaderService,
): Source {
  const { url, what, include, exclude } = options;
  const belongs = createPathFilter({ include, exclude });

  async function readAll(
    request: Parameters<Source['read']>[0],
  ): Promise<SourceReading> {
    const asked = { urlReader, url, ...request };
    switch (what) {
      case 'folder':
        return await readFolder({ ...asked, belongs });
      case 'glob':
        return await readGlob(asked);
      default:
        return await readSingle(asked);
    }
  }

  return {
    async read(request) {
      let reading: SourceReading;
      try {
        reading = await readAll(request);
      } catch (error) {
        if (toError(error).name === 'NotModifiedError') {
          return { type: 'unchanged' };
        }
        throw readFailure(url, error);
      }
      // A folder that is not there, a web page in place of an archive and an
      // empty folder all look like this.
      if (
        reading.type === 'documents' &&
        reading.documents.length + reading.unreadable.length === 0
      ) {
        throw badAnswer(
          url,
          'the host answers with no document at all; a wrong folder, branch or glob looks like this, so nothing is taken away',
        );
      }
      return reading;
    },
  };
}
