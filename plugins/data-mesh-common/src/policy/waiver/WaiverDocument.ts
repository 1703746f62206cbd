import { TextPlace } from '../language/TextPlace';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

/** A waiver as it stands in a file. @public */
export interface WaiverDocument extends PolicyWaiver {
  /** Of the file. */
  path: string;
  /** Where it begins in the file. */
  at: TextPlace;
  /** UTC dates. */
  requestedOn: string;
  approvedOn?: string;
}
