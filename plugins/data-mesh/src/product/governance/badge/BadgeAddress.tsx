import { Button } from '@backstage/ui';
import type { BadgeLink } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../../i18n/useText';
import { CopyButton } from '../../../text/CopyButton';
import textStyles from '../../../text/text.module.css';
import styles from './badge.module.css';
import { badgeMarkdown } from './badgeMarkdown';

/** Who sees a badge: the words for a README where everybody does, and the way to change it. */
export function BadgeAddress(props: {
  link: BadgeLink;
  title: string;
  isChanging: boolean;
  onChange: (isPublic: boolean) => void;
}) {
  const t = useText();
  const { link, title, isChanging, onChange } = props;
  const { isPublic, url, isOff = false, mayChange } = link;
  const markdown = url && badgeMarkdown({ title, url, page: window.location });
  return (
    <>
      <p className={styles.note} role="status">
        {t(isPublic ? 'badge.public' : 'badge.private')}
      </p>
      {markdown && (
        <div className={styles.code}>
          <code className={textStyles.mono}>{markdown}</code>
          <CopyButton text={markdown} label={t('badge.markdown')} />
        </div>
      )}
      {mayChange && (
        <div>
          <Button
            size="small"
            variant="secondary"
            isDisabled={isChanging}
            onPress={() => onChange(!isPublic)}
          >
            {t(isPublic ? 'badge.close' : 'badge.open')}
          </Button>
        </div>
      )}
      {!mayChange && !isOff && (
        <p className={styles.note}>{t('badge.mayNot')}</p>
      )}
    </>
  );
}
