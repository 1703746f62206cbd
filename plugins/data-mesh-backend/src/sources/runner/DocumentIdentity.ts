/** What a document claims to be, as far as it can be read. */
export interface DocumentIdentity {
  kind?: 'DataProduct' | 'DataContract';
  /** ODPS or ODCS id. */
  id?: string;
  /** Contracts that the output ports of a product name. */
  contractIds: string[];
}
