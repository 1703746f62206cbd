import type { PolicyHealth } from '@meshstage/plugin-data-mesh-common';
import {
  RiFireLine,
  RiProhibited2Line,
  RiQuestionLine,
  RiZzzLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';

const icons: Record<Exclude<PolicyHealth, 'mixed'>, typeof RiZzzLine> = {
  'never-fires': RiZzzLine,
  'always-fires': RiFireLine,
  'concerns-none': RiProhibited2Line,
  unknown: RiQuestionLine,
};

/** What makes one doubt that a policy is worth having; nothing where nothing does. */
export function HealthBadge(props: { health: PolicyHealth }) {
  const t = useText();
  const { health } = props;
  if (health === 'mixed') {
    return null;
  }
  const Icon = icons[health];
  return (
    <StateBadge
      tone={
        health === 'always-fires' || health === 'unknown'
          ? 'warning'
          : 'neutral'
      }
      icon={<Icon aria-hidden />}
    >
      {t(
        health === 'unknown'
          ? 'policies.health.unknown'
          : `policies.show.${health}`,
      )}
    </StateBadge>
  );
}
