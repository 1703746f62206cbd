import { Definitions } from '../sources/GovernanceDefinitions';
import { WaiverReader } from '../waivers/store/whereWaiverVisible';
import { WaiverView } from '../waivers/toWaiver';

/** Who looks at a review, and what they see it with. */
export interface ReviewReader {
  reader: WaiverReader;
  view: WaiverView;
  definitions: Definitions | undefined;
}
