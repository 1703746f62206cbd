import { Text } from '@backstage/ui';
import type { Team } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';

/** The team as the document names it; who has left is left out. */
export function TeamMembers(props: { team: Team }) {
  const t = useText();
  const { name, description, members } = props.team;
  const present = members.filter(member => !member.dateOut);
  return (
    <section>
      <Text as="h4" variant="body-medium" weight="bold">
        {name ? t('team.named', { name }) : t('team.title')}
      </Text>
      {description && <SafeMarkdown>{description}</SafeMarkdown>}
      {present.length > 0 && (
        <ul className={styles.plainList}>
          {present.map(member => (
            <li key={member.username}>
              {member.name ?? member.username}
              <span className={`${textStyles.muted} ${textStyles.small}`}>
                {member.role}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
