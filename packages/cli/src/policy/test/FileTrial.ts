import { PolicyTrial } from '@meshstage/plugin-data-mesh-common';

/** What came of the tests of a policy, and the file that it stands in. */
export interface FileTrial {
  file: string;
  trial: PolicyTrial;
}
