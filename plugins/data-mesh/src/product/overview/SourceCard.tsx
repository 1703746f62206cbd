import { useText } from '../../i18n/useText';
import { CopyButton } from '../../text/CopyButton';
import { Facts } from '../../text/Facts';
import { OutsideLink } from '../../text/OutsideLink';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';

/** Characters of a hash that people compare by eye. */
const SHORT_HASH = 12;

/** Where the document of the product comes from, and which revision is live. */
export function SourceCard() {
  const t = useText();
  return (
    <ProductCard title={t('source.title')} lines={5}>
      {({ source, version, updatedAt, revisionHash, id }) => (
        <Facts
          facts={[
            {
              term: t('source.source'),
              value: `${source.id} (${source.type})`,
            },
            {
              term: t('source.location'),
              value: (
                <OutsideLink href={source.location}>
                  <span className={textStyles.mono}>{source.location}</span>
                </OutsideLink>
              ),
            },
            {
              term: t('source.commit'),
              value: source.commit && (
                <span className={textStyles.mono}>{source.commit}</span>
              ),
            },
            { term: t('source.version'), value: version },
            {
              term: t('source.accepted'),
              value: <RelativeTime at={updatedAt} />,
            },
            {
              term: t('source.revision'),
              value: (
                <span className={styles.inline}>
                  <code className={textStyles.mono} title={revisionHash}>
                    {revisionHash.slice(0, SHORT_HASH)}
                  </code>
                  <CopyButton text={revisionHash} label={t('source.hash')} />
                </span>
              ),
            },
            {
              term: t('source.id'),
              value: <span className={textStyles.mono}>{id}</span>,
            },
          ]}
        />
      )}
    </ProductCard>
  );
}
