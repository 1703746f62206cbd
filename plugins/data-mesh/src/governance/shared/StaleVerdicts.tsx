import { Alert } from '@backstage/ui';
import type { GovernanceAge } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { exactTime } from '../../text/exactTime';
import { RelativeTime } from '../../text/RelativeTime';

/** Says of verdicts that something has changed since, or could not be asked. */
export function StaleVerdicts(props: { age: GovernanceAge }) {
  const t = useText();
  const { state, staleBecause = 'not-judged-since', evaluatedAt } = props.age;
  const { failingSince } = props.age;
  return state !== 'stale' ? null : (
    <Alert
      role="status"
      status="warning"
      icon
      title={
        evaluatedAt === undefined
          ? t('governance.stale.title')
          : t('governance.stale.since', {
              time: <RelativeTime at={evaluatedAt} />,
            })
      }
      description={t(`governance.stale.${staleBecause}`, {
        since: failingSince ? exactTime(new Date(failingSince)) : '',
      })}
    />
  );
}
