import type { Outcome } from '@meshstage/plugin-data-mesh-common';
import {
  RiAlertLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiQuestionLine,
  RiShieldCheckLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { outcomeTones } from './outcomes.table';

const icons: Record<Outcome, typeof RiCheckLine> = {
  fail: RiCloseCircleLine,
  error: RiAlertLine,
  'not-evaluated': RiQuestionLine,
  waived: RiShieldCheckLine,
  pass: RiCheckLine,
  'not-applicable': RiSubtractLine,
};

/** What a policy says of a product, as a word with its icon. */
export function OutcomeBadge(props: { outcome: Outcome }) {
  const t = useText();
  const Icon = icons[props.outcome];
  return (
    <StateBadge tone={outcomeTones[props.outcome]} icon={<Icon aria-hidden />}>
      {t(`outcome.${props.outcome}`)}
    </StateBadge>
  );
}
