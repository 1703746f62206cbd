import { Lifecycle } from '../model';

/** A column of a live product as the search finds it. @public */
export interface ColumnFeedItem {
  /** Of the product: `dataproduct:<domain>/<name>`. */
  ref: string;
  /** Title of the product. */
  title: string;
  domain: string;
  owner: string;
  lifecycle: Lifecycle;
  /** The port that serves it; of several the one with the best future. */
  port: string;
  version?: string;
  table: string;
  /** Names from the top of the table down, the own one last; never empty. */
  path: string[];
  /** Logical type, else the physical one. */
  type?: string;
  /** One plain line of at most 500 characters. */
  description?: string;
}

/** A page of the column feed; the last one has no cursor. @public */
export interface ColumnFeedPage {
  items: ColumnFeedItem[];
  nextCursor?: string;
}
