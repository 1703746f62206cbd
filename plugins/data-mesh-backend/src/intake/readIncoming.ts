import { performance } from 'node:perf_hooks';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  DocumentReading,
  ReadDocument,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { setImmediate } from 'node:timers/promises';
import { sha256 } from '../database/sha256';
import { IncomingDocument } from './Intake';
import { readInWorker, WorkerNotLoadedError } from './readInWorker';

const LARGE = 1024 * 1024;
const TOO_LARGE = 5 * 1024 * 1024;
const BETWEEN_PAUSES_MS = 20;
/** Of so few documents the trees fit into memory, and what is found is placed sooner. */
const FEW = 20;

/** A document that was read, with its bytes. */
export interface Incoming {
  read: ReadDocument;
  content: Uint8Array;
}

/**
 * Reads documents one after the other and lets others run in between. Those
 * above 1 MB are read in a thread of their own; those above the limit of the
 * core are refused by it before anything is parsed.
 */
export async function readIncoming(options: {
  documents: IncomingDocument[];
  logger: LoggerService;
}): Promise<Incoming[]> {
  const { documents, logger } = options;
  const incoming: Incoming[] = [];
  const keepsTree = documents.length <= FEW;
  let pausedAt = performance.now();
  for (const { path, content, location, commit } of documents) {
    const reading = isLarge(content)
      ? await readLarge(path, content, logger)
      : readDocument(content, { keepsTree });
    incoming.push({
      read: { path, location, commit, sha256: sha256(content), reading },
      content,
    });
    if (performance.now() - pausedAt > BETWEEN_PAUSES_MS) {
      await setImmediate();
      pausedAt = performance.now();
    }
  }
  return incoming;
}

function isLarge(content: Uint8Array): boolean {
  return content.byteLength > LARGE && content.byteLength <= TOO_LARGE;
}

async function readLarge(
  path: string,
  content: Uint8Array,
  logger: LoggerService,
): Promise<DocumentReading> {
  try {
    return await readInWorker(content);
  } catch (error) {
    if (!(error instanceof WorkerNotLoadedError)) {
      throw error;
    }
    logger.error(
      `${error.message}. '${path}' is read in the main thread, which serves nobody meanwhile.`,
    );
    return readDocument(content);
  }
}
