import { Visibility } from './Visibility';

/**
 * Who may see a submission: who submitted it, who publishes in its domain, who
 * reads the live product that it belongs to, and administrators.
 */
export interface SubmissionVisibility {
  /** As in `submitted_by`. */
  principal: string;
  publishing: Visibility;
  administering: Visibility;
  reading: Visibility;
}
