import { Figure } from './harness/Figure';

/** Every figure, in the order in which they run. */
export const figures: Figure[] = [];
