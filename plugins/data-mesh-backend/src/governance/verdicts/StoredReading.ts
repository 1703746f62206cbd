import {
  DataContract,
  DataProduct,
  DocumentReading,
} from '@meshstage/plugin-data-mesh-common';

/**
 * The reading of a document of which its model was kept. The model is parsed when
 * somebody looks at it: not every policy does; its text is let go then, for a scan
 * has hundreds at a time. A class, as `LazySubject` tells why.
 */
export class StoredReading implements DocumentReading {
  readonly problems = [];
  private parsed: DataProduct | DataContract | undefined;

  constructor(
    readonly kind: DocumentReading['kind'],
    /** JSON. */
    private model: string,
  ) {}

  get document(): DataProduct | DataContract {
    if (!this.parsed) {
      this.parsed = JSON.parse(this.model) as DataProduct | DataContract;
      this.model = '';
    }
    return this.parsed;
  }
}
