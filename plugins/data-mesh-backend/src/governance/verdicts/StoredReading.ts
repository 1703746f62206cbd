import {
  DataContract,
  DataProduct,
  DocumentReading,
} from '@meshstage/plugin-data-mesh-common';

/**
 * The reading of a document of which its model was kept. The model is parsed when
 * somebody looks at it: not every policy does. A class, as `LazySubject` tells why.
 */
export class StoredReading implements DocumentReading {
  readonly problems = [];
  private parsed: DataProduct | DataContract | undefined;

  constructor(
    readonly kind: DocumentReading['kind'],
    private readonly model: string,
  ) {}

  get document(): DataProduct | DataContract {
    this.parsed ??= JSON.parse(this.model) as DataProduct | DataContract;
    return this.parsed;
  }
}
