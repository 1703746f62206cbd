import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { OutsideLink } from '../../text/OutsideLink';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';

/** Authoritative definitions and management ports of the product. */
export function LinksCard() {
  const t = useText();
  return (
    <ProductCard title={t('links.title')} lines={3}>
      {({ links, managementPorts }) =>
        links.length + managementPorts.length === 0 ? (
          <Text as="p" variant="body-medium" className={textStyles.muted}>
            {t('links.none')}
          </Text>
        ) : (
          <ul className={styles.plainList}>
            {links.map(({ url, type, description }, index) => (
              <li key={`${url} ${index}`}>
                <OutsideLink href={url}>{description || url}</OutsideLink>
                <span className={`${textStyles.muted} ${textStyles.small}`}>
                  {type}
                </span>
              </li>
            ))}
            {managementPorts.map((port, index) => (
              <li key={`${port.name} ${index}`}>
                <OutsideLink href={port.url}>
                  {port.description || port.name}
                </OutsideLink>
                <span className={`${textStyles.muted} ${textStyles.small}`}>
                  {[port.content, port.type, port.channel]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </ProductCard>
  );
}
