import { ExportedProduct } from './ExportedProduct';

/**
 * Writes results of governance piece by piece, so that nobody ever holds all of
 * them: what `open` gives, then each page, then what `close` gives.
 *
 * @public
 */
export interface ResultsWriter {
  mediaType: string;
  /** Of the name of a file, without the dot. */
  extension: string;
  open(): string;
  /** @param index - of the page, from 0 */
  page(products: readonly ExportedProduct[], index: number): string;
  close(): string;
}
