import { Problem } from '../../model';
import { PolicyFileReading } from '../language/readPolicyFile';
import { GoodFile } from './PolicySet';

/** A file of a source while a set is made of it. */
export interface SetFile {
  source: string;
  /** Its own, or else that of its source. */
  scope?: string;
  ownScope?: string;
  path: string;
  /** What is in force of it. */
  content: string;
  reading: PolicyFileReading;
  /** Whether that is its last good revision, since what it says now has errors. */
  kept: boolean;
  /** What it could fall back to; absent where there is nothing or where it did. */
  lastGood?: { file: GoodFile; reading: PolicyFileReading };
  /** Ids of the policies that it had when it was last good. */
  held: ReadonlySet<string>;
  /** What is said about its text as it is now. */
  problems: readonly Problem[];
}

/** Of a text that cannot be taken as it is. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
