import type { ProductPolicy } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';

/** That something had failed before its policy came, and from when on it is refused. */
export function BaselinedBadge(props: {
  policy: Pick<ProductPolicy, 'enforce' | 'sparedUntil'>;
}) {
  const t = useText();
  const language = useLanguage();
  const { enforce, sparedUntil } = props.policy;
  return (
    <StateBadge>
      {sparedUntil !== undefined && enforce?.publish === 'deny'
        ? t('evidence.baselinedUntil', {
            day: new Date(sparedUntil).toLocaleDateString(language, {
              dateStyle: 'long',
              timeZone: 'UTC',
            }),
          })
        : t('evidence.baselined')}
    </StateBadge>
  );
}
