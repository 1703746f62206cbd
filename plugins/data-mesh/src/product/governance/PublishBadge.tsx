import type {
  Enforcement,
  ProductPolicy,
} from '@meshstage/plugin-data-mesh-common';
import {
  RiCalendarLine,
  RiEyeLine,
  RiLockLine,
  RiMegaphoneLine,
} from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';

const icons: Record<Enforcement, typeof RiEyeLine> = {
  deny: RiLockLine,
  warn: RiMegaphoneLine,
  audit: RiEyeLine,
};

/** What the next publication meets: a refusal, a warning, or only a note; or from when on. */
export function PublishBadge(props: { policy: ProductPolicy }) {
  const t = useText();
  const language = useLanguage();
  const { enforce, inForceFrom, sparesExisting } = props.policy;
  if (!enforce) {
    return null;
  }
  if (inForceFrom !== undefined && enforce.publish === 'deny') {
    return (
      <StateBadge icon={<RiCalendarLine aria-hidden />}>
        {t(sparesExisting ? 'policy.deniesNewFrom' : 'policy.deniesFrom', {
          day: new Date(inForceFrom).toLocaleDateString(language, {
            dateStyle: 'long',
            timeZone: 'UTC',
          }),
        })}
      </StateBadge>
    );
  }
  const Icon = icons[enforce.publish];
  return (
    <StateBadge icon={<Icon aria-hidden />}>
      {t(`policy.publish.${enforce.publish}`)}
    </StateBadge>
  );
}
