import type { ProductPage } from '@meshstage/plugin-data-mesh-common';
import { Link } from '@backstage/ui';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { FacetLabel } from '../shelf/FacetLabel';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';
import { useShelfHref } from './useShelfHref';

const SHOWN = ['type', 'lifecycle'] as const;

/** How many products of which type and status; each count leads to them. */
export function DomainCounts(props: {
  domain: string;
  totalItems: number;
  facets: NonNullable<ProductPage['facets']>;
}) {
  const t = useText();
  const language = useLanguage();
  const href = useShelfHref();
  const { domain, totalItems, facets } = props;
  return (
    <div className={styles.counts}>
      <p className={styles.total}>
        {t('domain.products', {
          count: totalItems,
          total: (
            <span className={styles.number}>
              {totalItems.toLocaleString(language)}
            </span>
          ),
        })}
      </p>
      <dl className={styles.breakdown}>
        {SHOWN.map(facet => (
          <div key={facet}>
            <dt className={textStyles.muted}>{t(`shelf.facet.${facet}`)}</dt>
            {facets[facet].values.map(({ value, label, count }) => (
              <dd key={value}>
                <Link
                  href={href({ domain: [domain], [facet]: [value] })}
                  variant="body-small"
                >
                  <FacetLabel facet={facet} value={value} label={label} />{' '}
                  <strong>{count.toLocaleString(language)}</strong>
                </Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
