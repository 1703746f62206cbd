import type { ReviewDecision } from '@meshstage/plugin-data-mesh-common';
import { Text, useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { UtcDay } from '../shared/UtcDay';

/** What was decided, until when, by whom, and why. */
export function DecisionWords(props: { decision: ReviewDecision }) {
  const t = useText();
  const { decision } = props;
  return (
    <span>
      {kindWords(decision, t)} <UtcDay day={decision.until} /> {t('review.by')}{' '}
      <EntityName entityRef={decision.decidedBy} small />
      {decision.reason !== '' && `: ${decision.reason}`}
    </span>
  );
}

function kindWords(
  { kind, campaign = '', campaignTitle, waiverState }: ReviewDecision,
  t: Text,
): string {
  switch (kind) {
    case 'campaign':
      return t('review.is.campaign', { campaign: campaignTitle ?? campaign });
    case 'accept':
      return t('review.is.accept');
    default:
      return waiverState === 'in-force'
        ? t('review.is.waived')
        : t('review.is.waive');
  }
}
