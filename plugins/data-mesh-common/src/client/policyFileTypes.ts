import type { RenderedProblem } from '../model';

/** A configured source of policies, and how reading it went. @public */
export interface PolicySourceStatus {
  id: string;
  type: 'files' | 'url';
  /** For whom its files hold: `global`, or the slug of a domain. */
  level: string;
  /** Folders of it that hold for others; the deepest that a file lies in decides. */
  folders: readonly { folder: string; level: string }[];
  /** `failing`: what it said before is still asked. `never-read`: nobody knows what it asks for, so nothing is accepted for which it may hold. */
  state: 'ok' | 'failing' | 'never-read';
  /** What went wrong; for those who publish or administer products. */
  message?: string;
  /** ISO 8601, UTC. */
  lastReadAt?: string;
  lastSuccessAt?: string;
}

/** A file of a source of policies. @public */
export interface PolicyFileStatus {
  /** Id of the source. */
  source: string;
  path: string;
  /** Where a person finds it: a file path or a URL. */
  location: string;
  commit?: string;
  /** For whom it holds. */
  level: string;
  /**
   * What of it is in force: its text as it is now, as it was when it last had no
   * error, or what could be read of one that never was without. The last makes
   * each product of its level an error.
   */
  inForce: 'current' | 'last-good' | 'readable-part';
  /** Ids of the policies in force that stand in it. */
  policies: readonly string[];
  /** By their lines. */
  problems: readonly RenderedProblem[];
}

/** Sources of policies and all that is wrong with their files. @public */
export interface PolicyFiles {
  /** Of the policies in force; absent while a source was never read. */
  policySet?: string;
  sources: readonly PolicySourceStatus[];
  /** By source and path. */
  files: readonly PolicyFileStatus[];
}
