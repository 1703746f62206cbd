import type { FilePlace } from '@meshstage/plugin-data-mesh-common';

/** A file of policies as somebody would have it; it is kept in this tab of the browser only. */
export interface Draft {
  place: FilePlace;
  /** As it is in force; absent where it is new, or is not shown here. */
  before?: string;
  /** Absent where the file would be deleted. */
  content?: string;
}

/** By an id that stays, also while the path of a new file is being written. */
export type Drafts = ReadonlyMap<string, Draft>;
