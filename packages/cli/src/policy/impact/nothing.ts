import { ImpactTally } from '@meshstage/plugin-data-mesh-common';
import { ToldImpact } from './ToldImpact';

/** What comes of no change. */
export const NOTHING: ToldImpact = {
  impact: new ImpactTally().impact(),
  problems: [],
  total: 0,
  complete: true,
  unchanged: true,
};
