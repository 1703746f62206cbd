import type {
  ReviewedProductHead,
  ReviewedWaiver,
  WaiverState,
} from '../../client/types';

/** A waiver as a review tells of it: it is over, or ends soon. @public */
export function reviewWaiver(
  head: ReviewedProductHead,
  waiver: Pick<ReviewedWaiver, 'policy' | 'policyTitle' | 'waiver' | 'until'>,
  state: WaiverState,
): ReviewedWaiver {
  return {
    kind: state === 'in-force' ? 'waiver-ending' : 'waiver-ended',
    ...head,
    ...waiver,
  };
}
