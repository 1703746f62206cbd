import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';

/** One part of the description, or how its owner states it. */
function Part(props: {
  part: 'purpose' | 'limitations' | 'usage';
  text?: string;
}) {
  const t = useText();
  const { part, text } = props;
  return text ? (
    <SafeMarkdown>{text}</SafeMarkdown>
  ) : (
    <Text as="p" variant="body-medium" className={textStyles.muted}>
      {t('description.none', { path: `description.${part}` })}
    </Text>
  );
}

/** Purpose first, then limitations and usage, in the owner's words. */
export function DescriptionCard() {
  const t = useText();
  return (
    <ProductCard title={t('description.title')} lines={6}>
      {({ description }) => (
        <div className={styles.stack}>
          <div className={styles.lead}>
            <Part part="purpose" text={description.purpose} />
          </div>
          <div className={styles.twoTexts}>
            {(['limitations', 'usage'] as const).map(part => (
              <section key={part}>
                <Text as="h4" variant="body-medium" weight="bold">
                  {t(`description.${part}`)}
                </Text>
                <Part part={part} text={description[part]} />
              </section>
            ))}
          </div>
        </div>
      )}
    </ProductCard>
  );
}
