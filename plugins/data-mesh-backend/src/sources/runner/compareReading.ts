import {
  SourceDocument,
  SourceReading,
} from '@meshstage/plugin-data-mesh-node';
import { sha256 } from '../../database/sha256';
import { storedText } from '../../database/storedText';
import { SourceDocumentRow } from '../store/rows';

/** What a reading found, compared with what is recorded. */
export interface Comparison {
  /** Documents with their hash, by path. */
  documents: Map<string, SourceDocument & { sha256: string }>;
  /** All paths that are there, also those that could not be read. */
  present: Set<string>;
  /** Paths of documents that are new, have other bytes or must be judged again. */
  changed: string[];
  /** Recorded paths that are there no more. */
  vanished: string[];
}

/** Compares by sha256 of the bytes; parses nothing. */
export function compareReading(options: {
  reading: Extract<SourceReading, { type: 'documents' }>;
  recorded: SourceDocumentRow[];
  /** Everything counts as changed. */
  thorough: boolean;
}): Comparison {
  const { reading, recorded, thorough } = options;
  const hashes = new Map(recorded.map(row => [row.path, row.sha256]));
  const documents: Comparison['documents'] = new Map();
  const changed: string[] = [];
  for (const document of reading.documents) {
    const path = storedText(document.path);
    const hash = sha256(document.content);
    documents.set(path, { ...document, path, sha256: hash });
    if (thorough || hashes.get(path) !== hash) {
      changed.push(path);
    }
  }
  const present = new Set([
    ...documents.keys(),
    ...reading.unreadable.map(({ path }) => storedText(path)),
  ]);
  const vanished = recorded
    .map(row => row.path)
    .filter(path => !present.has(path));
  return { documents, present, changed, vanished };
}
