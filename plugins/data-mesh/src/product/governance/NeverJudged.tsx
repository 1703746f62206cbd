import { RiErrorWarningLine, RiHourglassLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';
import { exactTime } from '../../text/exactTime';

/** Says of a product that nothing is said of it yet, or that it cannot be judged. */
export function NeverJudged(props: { failingSince?: string }) {
  const t = useText();
  return props.failingSince === undefined ? (
    <EmptyState
      icon={<RiHourglassLine aria-hidden />}
      title={t('governance.never.title')}
      hint={t('governance.never.hint')}
    />
  ) : (
    <EmptyState
      icon={<RiErrorWarningLine aria-hidden />}
      title={t('governance.neverFailing.title')}
      hint={t('governance.neverFailing.hint', {
        since: exactTime(new Date(props.failingSince)),
      })}
    />
  );
}
