import { useId, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { OnCard } from '../../text/OnCard';
import textStyles from '../../text/text.module.css';
import { changeOf } from './changeOf';
import { Draft, Drafts } from './Draft';
import styles from './impact.module.css';

/** The files that are previewed together; each can be opened, and taken out again. */
export function ChangedFiles(props: {
  drafts: Drafts;
  /** Ids of files that a source has. */
  inForce: ReadonlyMap<string, unknown>;
  open: string;
  onOpen: (id: string) => void;
  onTakeOut: (id: string) => void;
}) {
  const t = useText();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const { drafts, inForce, open, onOpen, onTakeOut } = props;
  const changed = [...drafts].filter(([, draft]) => changeOf(draft));
  const kindOf = (id: string, { content }: Draft) => {
    if (content === undefined) {
      return t('impact.files.deleted');
    }
    return t(inForce.has(id) ? 'impact.change.changed' : 'impact.change.added');
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles.card}
    >
      <Text as="h2" id={titleId} variant="title-x-small" weight="bold">
        {t('impact.files')}
      </Text>
      {changed.length === 0 ? (
        <p className={styles.note}>{t('impact.files.none')}</p>
      ) : (
        <OnCard>
          <ul className={styles.items}>
            {changed.map(([id, draft]) => {
              const { source, path } = draft.place;
              return (
                <li key={id} className={styles.head}>
                  <code className={textStyles.mono}>
                    {source} · {path.trim()}
                  </code>
                  <span>{kindOf(id, draft)}</span>
                  {id !== open && (
                    <Button
                      size="small"
                      variant="secondary"
                      aria-label={t('impact.files.openOne', { path })}
                      onPress={() => onOpen(id)}
                    >
                      {t('impact.files.open')}
                    </Button>
                  )}
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t('impact.files.takeOutOne', { path })}
                    onPress={() => {
                      // The button goes, and with it the place of the keyboard.
                      section.current?.focus();
                      onTakeOut(id);
                    }}
                  >
                    {t('impact.files.takeOut')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </OnCard>
      )}
    </section>
  );
}
