import { Config } from '@backstage/config';

/**
 * A document as a source saw it. The text is the owner's, byte for byte.
 *
 * @public
 */
export interface SourceDocument {
  /** Path below the root of the source, `/`-separated; stable between two readings. */
  path: string;
  content: Uint8Array;
  /** Where a person finds it: a file path or a URL. */
  location: string;
  commit?: string;
}

/**
 * Everything that a source holds right now. A reading that could not see
 * everything must throw instead: an incomplete list would look like a removal.
 *
 * @public
 */
export type SourceReading =
  | { type: 'unchanged' }
  | {
      type: 'documents';
      documents: SourceDocument[];
      /** Documents that are there but could not be read; they count as present. */
      unreadable: { path: string; location: string; reason: string }[];
      /** Handed back at the next reading, for conditional requests. */
      etag?: string;
    };

/**
 * A document that is to be replaced at its source, or to be put there.
 *
 * @public
 */
export interface SourceChange {
  /** As in {@link SourceDocument}. */
  path: string;
  content: Uint8Array;
  /** sha256, hex, of the bytes that the change was made from; absent for a new document. */
  from?: string;
}

/**
 * What became of changes: all of them are there, or none is, because a document
 * is no longer the one that its change was made from, or because something is
 * where new documents were to be.
 *
 * @public
 */
export type SourceWriting =
  | { type: 'written' }
  | {
      type: 'overtaken';
      /** What is there now; without content where there is nothing. */
      documents: { path: string; content?: Uint8Array }[];
    }
  | {
      type: 'taken';
      /** Of the folder of the new documents. */
      path: string;
    };

/**
 * One place that product and contract documents are read from.
 *
 * @public
 */
export interface Source {
  read(options: { etag?: string; signal: AbortSignal }): Promise<SourceReading>;
  /** Called once; `onChange` asks for a reading soon. Returns how to stop. */
  watch?(onChange: () => void): Promise<() => Promise<void>>;
  /** Whether a document at this path would be read; absent where any would. */
  follows?(path: string): boolean;
  /**
   * Replaces documents that are there, or puts new ones into a folder of their
   * own that is not there yet or is empty: all or none, also in the eyes of a
   * reading, and in one call the one or the other. Absent where the place is
   * read only. Throws a {@link SourceWriteError} when it cannot.
   */
  write?(changes: SourceChange[]): Promise<SourceWriting>;
}

/**
 * A type of source, registered through {@link dataMeshSourcesExtensionPoint}.
 * One module registers one type; configuration under `dataMesh.sources.<id>`
 * with that `type` makes the sources.
 *
 * @public
 */
export interface SourceType {
  /** The value of `dataMesh.sources.<id>.type`. */
  type: string;
  /** Where `schedule` is not configured; every 5 minutes, at most 10 minutes long, when absent. */
  defaultSchedule?: { frequencyMinutes: number; timeoutMinutes: number };
  /** Throws with the option's name when the configuration is wrong. */
  create(options: { id: string; config: Config }): Source;
}
