import {
  DataContract,
  DataProduct,
  KnownProduct,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { JudgedNeighbour } from './JudgedContext';

/** A neighbour of which models were kept. Its contracts are parsed when a policy looks at them. */
export class StoredNeighbour implements KnownProduct {
  readonly ref: string;
  readonly domain: string;

  constructor(
    private readonly neighbour: JudgedNeighbour,
    readonly document: DataProduct,
    private readonly revisions: ReadonlyMap<string, ReadDocument>,
  ) {
    this.ref = neighbour.ref;
    this.domain = neighbour.domain;
  }

  get contracts(): readonly DataContract[] | undefined {
    return this.neighbour.contracts?.flatMap(id => {
      const document = this.revisions.get(id)?.reading.document;
      return document?.kind === 'DataContract' ? [document] : [];
    });
  }
}
