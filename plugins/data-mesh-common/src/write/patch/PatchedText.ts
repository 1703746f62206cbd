import { Problem } from '../../model';

/** What patching a text gives. @public */
export interface PatchedText {
  /** With all changes, or as it was where one of them was impossible. */
  text: string;
  /** Why nothing was changed; empty when everything was. */
  problems: Problem[];
}
