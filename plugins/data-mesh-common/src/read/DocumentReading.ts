import { DataContract, DataProduct, Problem } from '../model';

/** Bounds at the door (documents.md section 7), checked before anything walks the tree. @public */
export interface DocumentLimits {
  /** Bytes of the document, 5 MB unless told. */
  bytes: number;
  /** Nesting, 64 unless told. */
  depth: number;
  /** YAML aliases, 50 unless told. */
  aliases: number;
  /** Scalars, lists and mappings, aliases counted each time; 500,000 unless told. */
  nodes: number;
  /** Keys of one mapping, 50,000 unless told; no field of the standards comes near. */
  keys: number;
}

/**
 * What reading one document gives. `document` is absent when a problem makes
 * the model impossible; a document with errors that still has a model carries
 * both, so that people see as much as there is.
 *
 * @public
 */
export interface DocumentReading {
  kind?: 'DataProduct' | 'DataContract';
  document?: DataProduct | DataContract;
  /** In the order of the document. */
  problems: Problem[];
  /** The decoded text; absent when the bytes are no text or too many. */
  text?: string;
  /**
   * Where in `text` the fields start that judgements speak of, by path
   * (identity, domain, team, custom properties, ports); `''` is the
   * document. Absent where there is no mapping at the root.
   */
  offsets?: { [path: string]: number };
}
