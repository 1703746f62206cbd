import { Text } from '@backstage/ui';
import type { ShownOverlay } from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckLine,
  RiCloseCircleLine,
  RiEqualLine,
  RiLinkUnlinkM,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { StateBadge, Tone } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import styles from './policy.module.css';

const icons: Record<ShownOverlay['state'], typeof RiCheckLine> = {
  applied: RiCheckLine,
  redundant: RiEqualLine,
  orphaned: RiLinkUnlinkM,
  refused: RiCloseCircleLine,
};

const tones: Record<ShownOverlay['state'], Tone> = {
  applied: 'good',
  redundant: 'neutral',
  orphaned: 'warning',
  refused: 'bad',
};

/** Which domains ask for more than a policy does, and what became of that. */
export function PolicyOverlays(props: { overlays: readonly ShownOverlay[] }) {
  const t = useText();
  return props.overlays.length === 0 ? null : (
    <section aria-label={t('overlays.title')} className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('overlays.title')}
      </Text>
      <ul className={styles.overlays}>
        {props.overlays.map(({ domain, source, path, state }) => {
          const Icon = icons[state];
          return (
            <li key={`${domain} ${source} ${path}`}>
              <EntityName entityRef={`domain:default/${domain}`} />
              <StateBadge tone={tones[state]} icon={<Icon aria-hidden />}>
                {t(`overlays.state.${state}`)}
              </StateBadge>
              <code className={`${textStyles.mono} ${textStyles.muted}`}>
                {source} · {path}
              </code>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
