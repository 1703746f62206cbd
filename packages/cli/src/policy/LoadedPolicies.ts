import {
  CompiledPolicySet,
  WaiverDocument,
} from '@meshstage/plugin-data-mesh-common';

/** What is judged by. */
export interface LoadedPolicies {
  set: CompiledPolicySet;
  /** Approved in files beside policies of their own level. */
  waivers: readonly WaiverDocument[];
  /** Approved by nobody, or in a file of which nobody knows the level. */
  requests: readonly WaiverDocument[];
}
