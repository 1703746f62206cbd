import { FormColumn } from './FormColumn';

/**
 * What an owner fills in to make a data product, without knowing a standard.
 *
 * @public
 */
export interface ProductForm {
  /** Name of the Domain, a slug. */
  domain: string;
  /** As people say it; its slug becomes the address. */
  name: string;
  /** What the data is for. */
  purpose: string;
  /** What it must not be used for, where it is incomplete. */
  limitations?: string;
  /** `active` when people may rely on it, `draft` until then. */
  status: 'draft' | 'active';
  columns: FormColumn[];
  sla: ProductSla;
  /** Where people ask: a link or a mail address. */
  support?: string;
}

/** What an owner promises; what is left out is not promised. @public */
export interface ProductSla {
  /** The data is at most that many hours old. */
  freshnessHours?: number;
  /** Per cent of the time in which it can be queried, above 0 up to 100. */
  availabilityPercent?: number;
  /** Days for which it is kept. */
  retentionDays?: number;
}
