import { b1 } from './figures/b1';
import { b11 } from './figures/b11';
import { b11s } from './figures/b11s';
import { b1u } from './figures/b1u';
import { b10s } from './figures/b10s';
import { b2 } from './figures/b2';
import { b3 } from './figures/b3';
import { b3s } from './figures/b3s';
import { b4 } from './figures/b4';
import { b4c } from './figures/b4c';
import { b4g } from './figures/b4g';
import { b4o } from './figures/b4o';
import { b5 } from './figures/b5';
import { b6 } from './figures/b6';
import { b7 } from './figures/b7';
import { b7m } from './figures/b7m';
import { b7p } from './figures/b7p';
import { b9 } from './figures/b9';
import { b9n } from './figures/b9n';
import { Figure } from './harness/Figure';

/** Every figure, in the order in which they run. */
export const figures: Figure[] = [
  b1,
  b2,
  b1u,
  b3,
  b3s,
  b4,
  b4c,
  b4g,
  b4o,
  b5,
  b6,
  b7,
  b7p,
  b7m,
  b9,
  b9n,
  b10s,
  b11,
  b11s,
];
