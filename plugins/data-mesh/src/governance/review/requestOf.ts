import type {
  ReviewDecisionRequest,
  ReviewedVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { DecisionWay } from './waysOf';

/** What is sent when somebody decides about an item in one way. */
export function requestOf(
  { product, policy }: ReviewedVerdict,
  way: DecisionWay,
  written: { reason: string; until: string; campaign: string | undefined },
): ReviewDecisionRequest {
  const { reason, until, campaign } = written;
  const said = { product, policy, ...(reason.trim() !== '' && { reason }) };
  switch (way.do) {
    case 'campaign':
      return { ...said, kind: 'campaign', campaign };
    case 'approve':
      return { ...said, kind: 'waive', waiver: way.waiver.id };
    default:
      return { ...said, kind: way.do, until };
  }
}
