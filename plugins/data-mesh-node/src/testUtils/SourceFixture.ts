import { Source } from '../SourceDefinition';

/**
 * A place that a test can change, with sources over it. The four changes are
 * called in the order in which they stand here, each once.
 *
 * @public
 */
export interface SourceFixture {
  /** A new source over the place, as after a restart. */
  createSource(): Source;
  /** What the place holds at first: at least two documents, one of them with bytes that are no UTF-8. */
  documents: { path: string; content: Uint8Array }[];
  /** Changes the bytes of one document, adds one, takes one away. */
  change(): Promise<void>;
  /** What the place holds after `change`. */
  changedDocuments: { path: string; content: Uint8Array }[];
  /** Makes the place as a whole unreachable. */
  break(): Promise<void>;
  /** Makes it reachable again, with what it held. */
  mend(): Promise<void>;
  /** Makes the place answer never; left out where it cannot. */
  hang?(): Promise<void>;
}
