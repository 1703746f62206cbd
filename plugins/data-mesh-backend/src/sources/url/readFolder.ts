import { UrlReaderService } from '@backstage/backend-plugin-api';
import { SourceReading } from '@meshstage/plugin-data-mesh-node';
import { createLoadBudget, tooLarge } from '../documentLimit';
import { commitOf } from './commitOf';
import { badAnswer } from './readFailure';
import { untilAborted } from './untilAborted';

/**
 * The documents below a folder of a git host, from one archive of one commit.
 * The archive readers skip over what they cannot unpack, so what came is
 * compared with what was announced.
 */
export async function readFolder(options: {
  urlReader: UrlReaderService;
  url: string;
  belongs: (path: string) => boolean;
  etag?: string;
  signal: AbortSignal;
}): Promise<SourceReading> {
  const { urlReader, url, belongs, etag, signal } = options;
  const isLoaded = createLoadBudget();
  const announced = new Map<string, number | undefined>();
  const unreadable: { path: string; location: string; reason: string }[] = [];
  const locate = (path: string) => `${url.replace(/\/+$/, '')}/${path}`;

  const files = await untilAborted(signal, async () => {
    const tree = await urlReader.readTree(url, {
      etag,
      signal,
      filter(path, info) {
        if (!belongs(path)) {
          return false;
        }
        if (info && !isLoaded(info.size)) {
          const reason = tooLarge(info.size);
          unreadable.push({ path, location: locate(path), reason });
          return false;
        }
        announced.set(path, info?.size);
        return true;
      },
    });
    return { etag: tree.etag, list: await tree.files() };
  });

  const documents = [];
  for (const file of files.list) {
    const { path } = file;
    const content = asBytes(await untilAborted(signal, () => file.content()));
    const size = announced.get(path);
    if (size !== undefined && size !== content.byteLength) {
      throw badAnswer(
        url,
        `${path} came with ${content.byteLength} of ${size} bytes`,
      );
    }
    documents.push({
      path,
      content,
      location: locate(path),
      commit: commitOf(files.etag),
    });
  }
  if (documents.length < announced.size) {
    throw badAnswer(
      url,
      `${documents.length} of ${announced.size} documents came`,
    );
  }
  return { type: 'documents', documents, unreadable, etag: files.etag };
}

// For an empty file the archive readers give an empty array.
function asBytes(content: Buffer): Buffer {
  return Buffer.isBuffer(content) ? content : Buffer.from(content);
}
