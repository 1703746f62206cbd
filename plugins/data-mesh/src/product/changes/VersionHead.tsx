import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink, Link, Text } from '@backstage/ui';
import type { ChangelogEntry } from '@meshstage/plugin-data-mesh-common';
import { RiLayoutColumnLine } from '@remixicon/react';
import { useLocation } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { submissionRouteRef } from '../../routes/routes';
import { CopyButton } from '../../text/CopyButton';
import { EntityName } from '../../text/EntityName';
import { LifecycleBadge } from '../../text/LifecycleBadge';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import styles from './changes.module.css';
import { comparisonHref } from './compare/comparisonHref';

const SHORT_HASH = 8;

/** Who published a version, when, with what status; and the way to its texts. */
export function VersionHead(props: {
  entry: ChangelogEntry;
  title: string;
  /** The version that its text is set beside. */
  beside?: { id: string };
}) {
  const t = useText();
  const submission = useRouteRef(submissionRouteRef);
  const place = useLocation();
  const { entry, beside } = props;
  const { revision, since } = entry;
  const { acceptedAt, acceptedBy, submissionId, sha256 } = revision;
  return (
    <>
      <div className={styles.versionHead}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {props.title}
        </Text>
        <LifecycleBadge lifecycle={revision.lifecycle} />
        {beside && (
          <span className={styles.aside}>
            <ButtonLink
              size="small"
              variant="secondary"
              iconStart={<RiLayoutColumnLine aria-hidden />}
              href={comparisonHref(place, {
                before: beside.id,
                after: revision.id,
                view: 'side',
              })}
            >
              {t('history.sideBySide')}
            </ButtonLink>
          </span>
        )}
      </div>
      <div
        className={`${styles.facts} ${textStyles.muted} ${textStyles.small}`}
      >
        <RelativeTime at={acceptedAt} />
        <AcceptedBy who={acceptedBy} />
        <Link href={submission({ id: submissionId })} variant="body-small">
          {t('history.submission')}
        </Link>
        <span className={styles.hash}>
          <code className={textStyles.mono}>{sha256.slice(0, SHORT_HASH)}</code>
          <CopyButton
            text={sha256}
            label={t('history.hash', { version: revision.version ?? '' })}
          />
        </span>
        {since?.version && (
          <span>{t('history.since', { version: since.version })}</span>
        )}
      </div>
    </>
  );
}

const PERSON = /^user:[^/]+\/.+$/;

/** A person by name, a source as it calls itself. */
function AcceptedBy({ who }: { who: string }) {
  const t = useText();
  return PERSON.test(who) ? (
    <EntityName entityRef={who} small />
  ) : (
    <span>{t('history.by', { who: who.replace(/^source:/, '') })}</span>
  );
}
