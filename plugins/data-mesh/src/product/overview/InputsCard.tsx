import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { NeighbourName } from '../NeighbourName';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';

/** What the product is made from. */
export function InputsCard() {
  const t = useText();
  return (
    <ProductCard title={t('inputs.title')} lines={3}>
      {({ inputs }) =>
        inputs.length === 0 ? (
          <Text as="p" variant="body-medium" className={textStyles.muted}>
            {t('inputs.none')}
          </Text>
        ) : (
          <ul className={styles.plainList}>
            {inputs.map((input, index) => (
              <li
                key={`${input.ref ?? input.title} ${input.port ?? ''} ${index}`}
              >
                <NeighbourName neighbour={input} />
                <span className={`${textStyles.muted} ${textStyles.small}`}>
                  {[input.port, input.version].filter(Boolean).join(' ')}
                  {input.kind === 'external' && ` ${t('lineage.external')}`}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </ProductCard>
  );
}
