import type { ReviewDecision } from '@meshstage/plugin-data-mesh-common';
import { Text, useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { UtcDay } from '../shared/UtcDay';

/** What was decided, until when, by whom, and why. */
export function DecisionWords(props: { decision: ReviewDecision }) {
  const t = useText();
  const said = decisionWords(props.decision, t);
  const { reason } = props.decision;
  return (
    <span>
      {reason === ''
        ? said
        : t('text.withReason', { said, reason: <>{reason}</> })}
    </span>
  );
}

function decisionWords(decision: ReviewDecision, t: Text) {
  const { kind, campaign = '', campaignTitle, waiverState } = decision;
  const said = {
    day: <UtcDay day={decision.until} />,
    person: <EntityName entityRef={decision.decidedBy} small />,
  };
  switch (kind) {
    case 'campaign':
      return t('review.is.campaign', {
        ...said,
        campaign: <>{campaignTitle ?? campaign}</>,
      });
    case 'accept':
      return t('review.is.accept', said);
    default:
      return waiverState === 'in-force'
        ? t('review.is.waived', said)
        : t('review.is.waive', said);
  }
}
