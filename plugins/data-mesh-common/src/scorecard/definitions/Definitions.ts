import {
  GoodFile,
  PolicyFileProblem,
  PolicySet,
} from '../../policy/set/PolicySet';
import { WaiverDocument } from '../../policy/waiver/WaiverDocument';
import { Campaign } from '../Campaign';
import { Scorecard } from '../Scorecard';

/**
 * The last revision of each file that had no error, as those who read it see it:
 * a mistake in a scorecard leaves the policies beside it as they are now.
 *
 * @public
 */
export interface GoodDefinitions {
  policies: readonly GoodFile[];
  /** Only files that hold any. */
  waivers: readonly GoodFile[];
  /** Only files that hold scorecards or campaigns. */
  scorecards: readonly GoodFile[];
}

/** Who answers for something that a file says. @public */
export interface DefinitionOwner {
  /** Entity ref. */
  owner: string;
  /** Of the policy, scorecard or campaign. */
  id: string;
  /** Id of the source. */
  source: string;
  path: string;
  /** From 1. */
  line?: number;
  column?: number;
}

/** All that sources of policies say, of one revision. @public */
export interface Definitions {
  set: PolicySet;
  /** Approved, by whomever; whether one still counts is for whoever judges to say. */
  waivers: readonly WaiverDocument[];
  /** Waivers that have to be approved in the portal. */
  waiverRequests: readonly WaiverDocument[];
  scorecards: readonly Scorecard[];
  campaigns: readonly Campaign[];
  owners: readonly DefinitionOwner[];
  /** By source, path and line; none of them twice. */
  problems: readonly PolicyFileProblem[];
  /** To be kept and handed to the next load, also over a restart. */
  lastGood: GoodDefinitions;
  /** SHA-256 of the files and of what is in force of them: as long as it stays, so does all of this. */
  hash: string;
}
