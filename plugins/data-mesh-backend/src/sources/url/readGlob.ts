import { UrlReaderService } from '@backstage/backend-plugin-api';
import { SourceReading } from '@meshstage/plugin-data-mesh-node';
import { createLoadBudget, tooLarge } from '../documentLimit';
import { commitOf } from './commitOf';
import { looksLikeHtml, WEB_PAGE } from './looksLikeHtml';
import { badAnswer } from './readFailure';
import { untilAborted } from './untilAborted';

/** The documents that a git host finds for a URL with a glob in it. */
export async function readGlob(options: {
  urlReader: UrlReaderService;
  url: string;
  etag?: string;
  signal: AbortSignal;
}): Promise<SourceReading> {
  const { urlReader, url, etag, signal } = options;
  const found = await untilAborted(signal, () =>
    urlReader.search(url, { etag, signal }),
  );
  const isLoaded = createLoadBudget();
  const documents = [];
  const unreadable = [];
  for (const file of found.files) {
    const path = pathBelow(url, file.url);
    const content = await untilAborted(signal, () => file.content());
    if (looksLikeHtml(content)) {
      throw badAnswer(file.url, WEB_PAGE);
    }
    if (!isLoaded(content.byteLength)) {
      const reason = tooLarge(content.byteLength);
      unreadable.push({ path, location: file.url, reason });
    } else {
      documents.push({
        path,
        content,
        location: file.url,
        commit: commitOf(found.etag),
      });
    }
  }
  return {
    type: 'documents',
    documents,
    unreadable,
    etag: found.etag === '' ? undefined : found.etag,
  };
}

/** The part of a found URL from the first segment on that holds a glob. */
function pathBelow(globUrl: string, fileUrl: string): string {
  const segments = new URL(globUrl).pathname.split('/').map(decode);
  const first = segments.findIndex(segment => /[*{]/.test(segment));
  return new URL(fileUrl).pathname
    .split('/')
    .map(decode)
    .slice(first)
    .join('/');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A name with a bare "%" stands for itself.
  }
}
