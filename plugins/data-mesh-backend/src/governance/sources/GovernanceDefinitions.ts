import {
  CompiledPolicySet,
  Definitions as LoadedDefinitions,
  PolicyWaiver,
} from '@meshstage/plugin-data-mesh-common';

/** All that the sources of policies say, of one revision. */
export interface Definitions
  extends Pick<
    LoadedDefinitions,
    'set' | 'scorecards' | 'campaigns' | 'problems' | 'hash'
  > {
  compiled: CompiledPolicySet;
  /** Approved ones; whether one still counts is for whoever judges to say. */
  waivers: readonly PolicyWaiver[];
}

/**
 * What is asked of products at the moment, the same on every replica.
 *
 * Cheap to ask as often as one likes: nothing is read or compiled again before a
 * source says something else.
 */
export interface GovernanceDefinitions {
  /**
   * Undefined while a configured source that may ask something of everybody was
   * never read, or while one was not tried yet: nobody knows what is asked. One that
   * holds for domains and could not be read is an error for their products alone.
   * Without any source the set is empty.
   */
  current(): Promise<Definitions | undefined>;
}
