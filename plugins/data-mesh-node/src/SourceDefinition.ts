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
 * A document that is to be replaced at its source.
 *
 * @public
 */
export interface SourceChange {
  /** As in {@link SourceDocument}. */
  path: string;
  content: Uint8Array;
  /** sha256, hex, of the bytes that the change was made from. */
  from: string;
}

/**
 * What became of changes: all of them are there, or none is, because a document
 * is no longer the one that its change was made from.
 *
 * @public
 */
export type SourceWriting =
  | { type: 'written' }
  | {
      type: 'overtaken';
      /** What is there now; without content where there is nothing. */
      documents: { path: string; content?: Uint8Array }[];
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
  /**
   * Replaces documents that are there, all or none; absent where the place is
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
