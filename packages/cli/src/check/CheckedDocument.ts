import { DocumentReading } from '@meshstage/plugin-data-mesh-common';

/** A document with where it stands, read. */
export interface CheckedDocument {
  /** As it is shown. */
  file: string;
  bytes: Uint8Array;
  reading: DocumentReading;
}
