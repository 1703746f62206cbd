import { Text } from '@backstage/ui';
import {
  type Evidence,
  productProperties,
} from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckLine,
  RiSubtractLine,
  RiShakeHandsLine,
} from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import textStyles from '../../../text/text.module.css';
import { ProductCard } from '../ProductCard';
import { evidenceWords } from './evidenceWords';
import styles from './properties.module.css';

const icons = {
  fact: RiCheckLine,
  promise: RiShakeHandsLine,
  missing: RiSubtractLine,
};

function EvidenceLine(props: { evidence: Evidence }) {
  const t = useText();
  const { evidence } = props;
  const Icon = icons[evidence.is];
  return (
    <li className={styles.evidence} data-is={evidence.is}>
      <Icon
        className={styles.icon}
        role="img"
        aria-label={t(`evidence.is.${evidence.is}`)}
      />
      <span>{evidenceWords(evidence, t)}</span>
    </li>
  );
}

/** The six properties of a data product, each with what speaks for it. */
export function PropertiesCard() {
  const t = useText();
  return (
    <ProductCard title={t('properties.title')} lines={10}>
      {product => (
        <>
          <p className={`${textStyles.small} ${styles.legend}`}>
            {(['fact', 'promise', 'missing'] as const).map(is => {
              const Icon = icons[is];
              return (
                <span key={is} className={styles.evidence} data-is={is}>
                  <Icon className={styles.icon} aria-hidden />
                  {t(`evidence.is.${is}`)}
                </span>
              );
            })}
          </p>
          <div className={styles.six}>
            {productProperties(product).map(({ name, evidence }) => (
              <section key={name}>
                <Text as="h4" variant="body-medium" weight="bold">
                  {t(`properties.${name}`)}
                </Text>
                <ul className={styles.list}>
                  {evidence.map(each => (
                    <EvidenceLine
                      key={`${each.code} ${each.text ?? ''}`}
                      evidence={each}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </ProductCard>
  );
}
