import { Problem } from '../../model';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { OverlayState } from '../overlay/OverlayOutcome';
import { PolicySourceFile } from './PolicySource';

/** A problem of a text with policies. @public */
export interface PolicyFileProblem {
  /** Id of the source. */
  source: string;
  /** Path of the file in it. */
  path: string;
  problem: Problem;
}

/**
 * A file that could not be loaded and never could before, or a source that never
 * could be read: nobody knows what it asks for, so its verdict is `error` for every
 * product of its scope.
 *
 * @public
 */
export interface UnloadedFile {
  source: string;
  /** Empty for the source as a whole. */
  path: string;
  /** `global`, or a domain. */
  scope: string;
}

/** A file of a source. @public */
export interface FilePlace {
  /** Id of the source. */
  source: string;
  path: string;
}

/** An overlay and what became of it. @public */
export interface OverlayReport {
  /** Id of the policy. */
  of: string;
  domain: string;
  source: string;
  path: string;
  state: OverlayState;
}

/** The last revision of a file that loaded without an error. @public */
export interface GoodFile extends PolicySourceFile {
  /** Id of the source. */
  source: string;
}

/**
 * Policies in force, made once per revision of their sources.
 *
 * @public
 */
export interface PolicySet {
  /** SHA-256 of all that can change a verdict: the same set has the same hash on every machine. */
  hash: string;
  /** In force for products of a domain without policies and overlays of its own; by id. */
  everywhere: readonly EffectivePolicy[];
  /** In force for products of the other domains: global ones, with overlays where there are any, and their own. */
  byDomain: ReadonlyMap<string, readonly EffectivePolicy[]>;
  unloaded: readonly UnloadedFile[];
  /** Where the policies in force stand, by their ids. */
  homes: ReadonlyMap<string, FilePlace>;
  overlays: readonly OverlayReport[];
  /** By source, path and line; files whose last good revision is in force included. */
  problems: readonly PolicyFileProblem[];
  /** To be kept and handed to the next load, also over a restart. */
  lastGood: readonly GoodFile[];
}
