import { KeptDigest } from '../verdicts/Judged';
import { Judging } from './judgingOf';
import { ProductContext } from './readContexts';

/** A product that has to be judged. */
export interface DueProduct {
  context: ProductContext;
  judging: Judging;
  before?: KeptDigest;
}
