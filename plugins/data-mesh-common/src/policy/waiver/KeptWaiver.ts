import type { WaiverOrigin } from '../../client/types';
import { PolicyWaiver } from '../verdict/PolicyWaiver';

/** What was decided about a waiver; time does the rest. @public */
export type WaiverDecided =
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'ended';

/** A waiver as it is kept, with all that its state follows from. @public */
export interface KeptWaiver extends PolicyWaiver {
  origin: WaiverOrigin;
  decided: WaiverDecided;
}
