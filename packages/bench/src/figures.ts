import { b1 } from './figures/b1';
import { b1u } from './figures/b1u';
import { b10s } from './figures/b10s';
import { b2 } from './figures/b2';
import { Figure } from './harness/Figure';

/** Every figure, in the order in which they run. */
export const figures: Figure[] = [b1, b2, b1u, b10s];
