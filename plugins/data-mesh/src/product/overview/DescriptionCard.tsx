import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';

const PARTS = ['purpose', 'limitations', 'usage'] as const;

/** Purpose, limitations and usage in the owner's words. */
export function DescriptionCard() {
  const t = useText();
  return (
    <ProductCard title={t('description.title')} lines={6}>
      {({ description }) => (
        <div className={styles.stack}>
          {PARTS.map(part => {
            const text = description[part];
            return (
              <section key={part}>
                <Text as="h4" variant="body-medium" weight="bold">
                  {t(`description.${part}`)}
                </Text>
                {text ? (
                  <SafeMarkdown>{text}</SafeMarkdown>
                ) : (
                  <Text
                    as="p"
                    variant="body-medium"
                    className={textStyles.muted}
                  >
                    {t('description.none', { path: `description.${part}` })}
                  </Text>
                )}
              </section>
            );
          })}
        </div>
      )}
    </ProductCard>
  );
}
