import { Alert, Text } from '@backstage/ui';
import type { ImpactPreview } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ChangedPolicies } from './ChangedPolicies';
import { FileProblems } from './FileProblems';
import { flipCountWords } from './flipCountWords';
import styles from './impact.module.css';
import { ImpactGroups } from './ImpactGroups';
import { ProductImpacts } from './ProductImpacts';

/** Products that are named in the sentence about those that nobody could judge. */
const MOST_UNJUDGED = 10;

/** What a change would do: how many products flip, of whom, and why. */
export function ImpactResult(props: {
  preview: ImpactPreview;
  /** Whether the text is still the one that was asked about. */
  isCurrent: boolean;
}) {
  const t = useText();
  const language = useLanguage();
  const { preview, isCurrent } = props;
  const { products, total, complete, problems, unjudged } = preview;
  const { flipped, seen } = products;
  return (
    <section aria-label={t('impact.result')} className={styles.page}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('impact.result')}
      </Text>
      {!isCurrent && (
        <Alert status="warning" icon title={t('impact.changedSince')} />
      )}
      {!complete && (
        <Alert
          status="warning"
          icon
          title={t('impact.partial', {
            seen: seen.toLocaleString(language),
            total: total.toLocaleString(language),
          })}
        />
      )}
      {unjudged && (
        <Alert
          status="warning"
          icon
          title={t('impact.unjudged', {
            count: unjudged.count,
            products: unjudged.refs.slice(0, MOST_UNJUDGED).join(', '),
          })}
        />
      )}
      <FileProblems problems={problems} />
      <p role="status" className={styles.summary}>
        {flipped === 0
          ? t('impact.none', { count: seen })
          : t('impact.summary', {
              count: flipped,
              seen: seen.toLocaleString(language),
            })}{' '}
        {flipCountWords(preview, t, language)}
      </p>
      <ChangedPolicies policies={preview.policies} />
      <ImpactGroups by="domain" groups={preview.domains} />
      <ImpactGroups by="owner" groups={preview.owners} />
      <ProductImpacts preview={preview} />
    </section>
  );
}
