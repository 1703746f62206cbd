import type { RenderedProblem } from '../model';
import type { FilePlace } from '../policy/set/PolicySet';
import type { Impact } from '../scorecard/impact/Impact';

/** A file of a source of policies as it would be. @public */
export interface PolicyFileChange extends FilePlace {
  /** All of its text; absent where the file would be deleted. */
  content?: string;
}

/** A change of policies of which somebody wants to know what it does. @public */
export interface ImpactRequest {
  /** Each file once; the others stay as they are. */
  changes: readonly PolicyFileChange[];
}

/** What a change of policies would do to the products that the caller may read. @public */
export interface ImpactPreview extends Impact {
  /** Hashes of what is in force, and of what would be. */
  policySets: { before: string; after: string };
  /** Products that the caller may read. */
  total: number;
  /** False where time ran out before all of them were looked at. */
  complete: boolean;
  /** With the files of the change, and what it makes of others. */
  problems: readonly (FilePlace & { problem: RenderedProblem })[];
}

/** The text of a file of policies, every character of it. @public */
export interface PolicyFileText extends FilePlace {
  content: string;
}
