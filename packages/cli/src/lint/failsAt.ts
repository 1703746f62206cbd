import { Severity } from '@meshstage/plugin-data-mesh-common';

/** From the mildest; what a person has to look at is a warning here. */
const RANK: { readonly [severity: string]: number } = {
  info: 0,
  review: 1,
  warning: 1,
  error: 2,
};

/** Whether a severity fails the run, by the mildest one that does. */
export function failsAt(mildest = 'error'): (severity: Severity) => boolean {
  return severity => RANK[severity] >= RANK[mildest];
}
