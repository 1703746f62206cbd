import { WaiverDocument } from '@meshstage/plugin-data-mesh-common';

/** Waivers of the judged products that files beside the policies hold. */
export interface GivenWaivers {
  /** As their files say: whether who approved one may do so nobody could be asked. */
  counted: readonly WaiverDocument[];
  /** Of these, those that waive nothing of what was judged; absent where nobody looked. */
  idle?: readonly WaiverDocument[];
  /** Approved by nobody, or in a file of which nobody knows the level. */
  notCounted: readonly WaiverDocument[];
}
