import { PolicyTexts } from '../PolicyTexts';

/** Definitions below a folder, of one moment. */
export interface PolicyTree {
  /** How people call the moment. */
  name: string;
  /** Texts by their paths below the folder, with slashes. */
  texts: PolicyTexts;
}
