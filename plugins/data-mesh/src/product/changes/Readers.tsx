import { Text } from '@backstage/ui';
import type { ContractReaders } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import textStyles from '../../text/text.module.css';
import styles from './changes.module.css';

/** Who reads the contract whose changes are shown: they are whom a break hits. */
export function Readers(props: { readers: ContractReaders }) {
  const t = useText();
  const { total, products } = props.readers;
  const hidden = total - products.length;
  return (
    <div className={styles.readers}>
      <Text as="span" variant="body-small" className={textStyles.muted}>
        {t('history.readers', { count: total })}
      </Text>
      {products.map(({ ref, title }) => (
        <EntityName key={ref} entityRef={ref} title={title} small />
      ))}
      {hidden > 0 && products.length > 0 && (
        <Text as="span" variant="body-small" className={textStyles.muted}>
          {t('history.readersHidden', { count: hidden })}
        </Text>
      )}
    </div>
  );
}
