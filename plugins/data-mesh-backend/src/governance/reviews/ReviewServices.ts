import { WaiverServices } from '../waivers/WaiverServices';

/** Everything that reviews use. */
export interface ReviewServices extends WaiverServices {
  /** Whether there is any source of policies. */
  configured: boolean;
}
