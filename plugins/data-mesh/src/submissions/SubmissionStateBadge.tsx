import type { SubmissionState } from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckDoubleLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiEqualLine,
  RiHourglassLine,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import { StateBadge } from '../text/StateBadge';
import { submissionTones } from './submissionStates.table';

const icons: Record<SubmissionState, typeof RiCheckLine> = {
  refused: RiCloseCircleLine,
  waiting: RiHourglassLine,
  accepted: RiCheckDoubleLine,
  'accepted-with-warnings': RiCheckLine,
  unchanged: RiEqualLine,
};

/** State of a submission in a word, with its icon. */
export function SubmissionStateBadge(props: { state: SubmissionState }) {
  const t = useText();
  const Icon = icons[props.state];
  return (
    <StateBadge tone={submissionTones[props.state]} icon={<Icon aria-hidden />}>
      {t(`submission.state.${props.state}`)}
    </StateBadge>
  );
}
