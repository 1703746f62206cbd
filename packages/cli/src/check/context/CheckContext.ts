import { CatalogFacts, JudgeContext } from '@meshstage/plugin-data-mesh-common';

/** What a context file says: the facts that a judgement needs beside the documents. */
export interface CheckContext {
  /** Documents that are served now: files, globs and folders, from the folder of the context file. */
  live: string[];
  /** Who publishes, and into which domains. */
  source: JudgeContext['source'];
  /** Who and what is known; left out, nothing is asked about owners and domains. */
  catalog?: CatalogFacts;
  /** From the least to the most protected. */
  classifications?: string[];
  noticePeriodDays?: number;
  /** ISO 8601, to replay a judgement. */
  now?: string;
}
