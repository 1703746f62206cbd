import {
  Bump,
  Change,
  ChangeSpot,
  CompatibilityMode,
} from '../../compatibility';
import { ReadDocument } from '../Bundle';

/** What a document does to what is live of it. */
export interface Compared {
  read: ReadDocument;
  kind: 'DataProduct' | 'DataContract';
  against: { version?: string; sha256: string };
  mode: CompatibilityMode;
  /** Against the live version. */
  changes: readonly Change[];
  bump: Bump;
  declaredBump?: Bump | 'lowered';
  /** The number that the changes deserve; absent where the live one is no number. */
  deservedVersion?: string;
  breaking: boolean;
  enforced: boolean;
  /** Versions that it violates the mode against, with the changes that do; the live one first. */
  violated: readonly { version: string; changes: readonly Change[] }[];
  /** How many input ports of live products read it; absent where nobody looked. */
  readers?: number;
  /** Finds a path of the model in the text of the document. */
  place: (path: string) => ChangeSpot;
}
