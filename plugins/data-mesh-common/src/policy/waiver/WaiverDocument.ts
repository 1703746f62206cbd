import { TextPlace } from '../language/TextPlace';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

/** A waiver as it stands in a file. @public */
export interface WaiverDocument extends PolicyWaiver {
  /** Id of the source of policies; absent where a file was read by itself. */
  source?: string;
  /** Of the file. */
  path: string;
  /** Where it begins in the file. */
  at: TextPlace;
  /** UTC dates. */
  requestedOn: string;
  approvedOn?: string;
}
