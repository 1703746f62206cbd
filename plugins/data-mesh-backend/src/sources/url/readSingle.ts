import { UrlReaderService } from '@backstage/backend-plugin-api';
import { SourceReading } from '@meshstage/plugin-data-mesh-node';
import { MAX_LOADED_BYTES, tooLarge } from '../documentLimit';
import { looksLikeHtml, WEB_PAGE } from './looksLikeHtml';
import { readAtMost } from './readAtMost';
import { badAnswer } from './readFailure';
import { untilAborted } from './untilAborted';

/** The one document that a URL names. */
export async function readSingle(options: {
  urlReader: UrlReaderService;
  url: string;
  etag?: string;
  signal: AbortSignal;
}): Promise<SourceReading> {
  const { urlReader, url, etag, signal } = options;
  const { content, newEtag } = await untilAborted(signal, async () => {
    const response = await urlReader.readUrl(url, { etag, signal });
    return {
      content: await readAtMost(response, MAX_LOADED_BYTES),
      newEtag: response.etag,
    };
  });
  const path = new URL(url).pathname.split('/').pop() || 'document';
  const place = { path, location: url };
  if (content === undefined) {
    const reason = tooLarge();
    return {
      type: 'documents',
      documents: [],
      unreadable: [{ ...place, reason }],
    };
  }
  if (content.byteLength === 0) {
    throw badAnswer(url, 'the host answers with an empty body');
  }
  if (looksLikeHtml(content)) {
    throw badAnswer(url, WEB_PAGE);
  }
  return {
    type: 'documents',
    documents: [{ ...place, content }],
    unreadable: [],
    etag: newEtag,
  };
}
