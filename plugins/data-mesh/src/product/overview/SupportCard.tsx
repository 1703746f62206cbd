import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { OutsideLink } from '../../text/OutsideLink';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { ProductCard } from './ProductCard';
import { TeamMembers } from './TeamMembers';

/** Where to ask, and who answers for the product. */
export function SupportCard() {
  const t = useText();
  return (
    <ProductCard title={t('support.title')} lines={4}>
      {({ support, team }) => (
        <div className={styles.stack}>
          {support.length === 0 ? (
            <Text as="p" variant="body-medium" className={textStyles.muted}>
              {t('support.none')}
            </Text>
          ) : (
            <ul className={styles.plainList}>
              {support.map((channel, index) => (
                <li key={`${channel.channel} ${index}`}>
                  <OutsideLink href={channel.url}>
                    {channel.channel}
                  </OutsideLink>
                  <span className={`${textStyles.muted} ${textStyles.small}`}>
                    {[channel.tool, channel.scope].filter(Boolean).join(', ')}
                  </span>
                  {channel.description && (
                    <SafeMarkdown>{channel.description}</SafeMarkdown>
                  )}
                </li>
              ))}
            </ul>
          )}
          {team && <TeamMembers team={team} />}
        </div>
      )}
    </ProductCard>
  );
}
