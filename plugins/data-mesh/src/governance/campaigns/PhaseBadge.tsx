import type { CampaignSummary } from '@meshstage/plugin-data-mesh-common';
import {
  RiCalendarCheckLine,
  RiCalendarLine,
  RiHourglassLine,
} from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';

const SOON = 7;

/** Whether a campaign runs, and for how long. */
export function PhaseBadge(props: {
  campaign: Pick<CampaignSummary, 'phase' | 'daysLeft' | 'starts'>;
}) {
  const t = useText();
  const language = useLanguage();
  const { phase, daysLeft, starts } = props.campaign;
  switch (phase) {
    case 'running':
      return (
        <StateBadge
          tone={daysLeft <= SOON ? 'warning' : 'info'}
          icon={<RiHourglassLine aria-hidden />}
        >
          {t('campaigns.running', { count: daysLeft })}
        </StateBadge>
      );
    case 'to come':
      return (
        <StateBadge icon={<RiCalendarLine aria-hidden />}>
          {t('campaigns.toCome', {
            day: new Date(`${starts}T00:00:00Z`).toLocaleDateString(language, {
              dateStyle: 'long',
              timeZone: 'UTC',
            }),
          })}
        </StateBadge>
      );
    default:
      return (
        <StateBadge icon={<RiCalendarCheckLine aria-hidden />}>
          {t('campaigns.over')}
        </StateBadge>
      );
  }
}
