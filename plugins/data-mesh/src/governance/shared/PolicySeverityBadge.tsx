import type { PolicySeverity } from '@meshstage/plugin-data-mesh-common';
import {
  RiArrowDownLine,
  RiArrowUpDoubleLine,
  RiArrowUpLine,
  RiEqualLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge, Tone } from '../../text/StateBadge';

const icons: Record<PolicySeverity, typeof RiEqualLine> = {
  critical: RiArrowUpDoubleLine,
  high: RiArrowUpLine,
  medium: RiEqualLine,
  low: RiArrowDownLine,
};

const tones: Record<PolicySeverity, Tone> = {
  critical: 'bad',
  high: 'warning',
  medium: 'neutral',
  low: 'neutral',
};

/** How much depends on a policy, as a word with its icon. */
export function PolicySeverityBadge(props: { severity: PolicySeverity }) {
  const t = useText();
  const { severity } = props;
  const Icon = icons[severity];
  return (
    <StateBadge tone={tones[severity]} icon={<Icon aria-hidden />}>
      {t(`policy.severity.${severity}`)}
    </StateBadge>
  );
}
