import {
  CatalogFacts,
  CheckedBundle,
} from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from './CheckedDocument';
import { CheckedFile } from './CheckedFile';

/** Documents that were checked, with what is known besides them. */
export interface Checked {
  files: CheckedFile[];
  /** As they are given. */
  documents: readonly CheckedDocument[];
  /** Whether they were compared with what was before. */
  compared: boolean;
  /** What is live; absent where nobody knows all of it. */
  live?: readonly CheckedDocument[];
  /** What is served besides the given documents, as far as it was looked up. */
  served: readonly CheckedDocument[];
  /** What the gate would say; absent where nobody knows what is live. */
  gate?: readonly CheckedBundle[];
  catalog?: CatalogFacts;
  /** ISO 8601. */
  now: string;
}
