import {
  DocumentReading,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';

/**
 * Stands for every contract that nobody has read, and remembers whether somebody
 * looked at one. What was judged then is nothing and has to be judged again with
 * the contracts themselves.
 */
export class UnreadContracts implements ReadDocument, DocumentReading {
  readonly path = '';
  readonly sha256 = '';
  readonly kind = 'DataContract';
  readonly problems = [];
  private looked = false;

  get reading(): DocumentReading {
    return this;
  }

  get document(): undefined {
    this.looked = true;
    return undefined;
  }

  get wereLookedAt(): boolean {
    return this.looked;
  }
}
