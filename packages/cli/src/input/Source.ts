/** One document to read. */
export interface Source {
  /** As it is shown: a path with slashes, an address without secrets, `<stdin>`. */
  name: string;
  /** Its bytes, at most one more than a document may have. @throws CannotRun */
  read(): Promise<Uint8Array>;
}
