import { Text } from '@backstage/ui';
import type { PolicySourceStatus } from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckLine,
  RiCloseCircleLine,
  RiHourglassLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { RelativeTime } from '../../text/RelativeTime';
import { StateBadge, Tone } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import { useScopeWords } from '../shared/useScopeWords';
import styles from './files.module.css';

const icons: Record<PolicySourceStatus['state'], typeof RiCheckLine> = {
  ok: RiCheckLine,
  failing: RiCloseCircleLine,
  'never-read': RiHourglassLine,
};

const tones: Record<PolicySourceStatus['state'], Tone> = {
  ok: 'good',
  failing: 'bad',
  'never-read': 'bad',
};

function Source({ source }: { source: PolicySourceStatus }) {
  const t = useText();
  const scopeWords = useScopeWords();
  const { id, level, folders, state, message, lastSuccessAt } = source;
  const Icon = icons[state];
  return (
    <li>
      <div className={styles.head}>
        <strong>{id}</strong>
        <StateBadge tone={tones[state]} icon={<Icon aria-hidden />}>
          {t(`policySources.state.${state}`)}
        </StateBadge>
        <span className={textStyles.muted}>
          {[
            t('policySources.holdsFor', { scope: scopeWords(level) }),
            ...folders.map(({ folder, level: own }) =>
              t('policySources.folder', { folder, scope: scopeWords(own) }),
            ),
          ].join(' · ')}
        </span>
        {lastSuccessAt !== undefined && (
          <span className={textStyles.muted}>
            {t('policySources.read', {
              time: <RelativeTime at={lastSuccessAt} />,
            })}
          </span>
        )}
      </div>
      {state !== 'ok' && (
        <p className={styles.note}>{t(`policySources.means.${state}`)}</p>
      )}
      {message !== undefined && (
        <p className={`${styles.note} ${textStyles.muted}`} dir="auto">
          {message}
        </p>
      )}
    </li>
  );
}

/** Where policies are read from, for whom they hold, and how reading went. */
export function PolicySources(props: {
  sources: readonly PolicySourceStatus[];
}) {
  const t = useText();
  return (
    <section aria-label={t('policySources.title')} className={styles.page}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('policySources.title')}
      </Text>
      <ul className={styles.list}>
        {props.sources.map(source => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}
