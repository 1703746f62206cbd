/** Abort of a request. @public */
export interface RequestOptions {
  signal?: AbortSignal;
}
