import { useEffect, useState } from 'react';
import { Text } from '@backstage/ui';
import type { SubmittedDocument } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { EmptyState } from '../state/EmptyState';
import { CopyButton } from '../text/CopyButton';
import textStyles from '../text/text.module.css';
import { DocumentChanges } from './DocumentChanges';
import { Jump, OwnersText } from './OwnersText';
import { ProblemList } from './ProblemList';
import styles from './submissions.module.css';

/** One document of a submission: its problems and what it changes, its text beside them. */
export function DocumentView(props: { document: SubmittedDocument }) {
  const t = useText();
  const { document } = props;
  const { problems, text, path, comparison } = document;
  const hasNotes = problems.length > 0 || comparison !== undefined;
  const [jump, setJump] = useState<Jump>();
  useEffect(() => setJump(undefined), [document.sha256]);

  return (
    <section aria-label={path} className={styles.document}>
      <div className={styles.documentHead}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {path}
        </Text>
        {text !== undefined && (
          <CopyButton text={text} label={t('submission.textOf', { path })} />
        )}
        <span className={`${textStyles.muted} ${textStyles.small}`}>
          {[document.kind, document.id, document.version]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className={styles.sideBySide} data-notes={hasNotes}>
        {hasNotes && (
          <div className={styles.notes}>
            {problems.length > 0 && (
              <ProblemList
                problems={problems}
                onJump={
                  text === undefined
                    ? undefined
                    : index => setJump({ problem: index })
                }
              />
            )}
            {comparison && (
              <DocumentChanges
                as="h4"
                path={path}
                comparison={comparison}
                onJump={
                  text === undefined ? undefined : line => setJump({ line })
                }
              />
            )}
          </div>
        )}
        {text === undefined ? (
          <EmptyState
            title={t('submission.noText.title')}
            hint={t('submission.noText.hint')}
          />
        ) : (
          <OwnersText path={path} text={text} problems={problems} jump={jump} />
        )}
      </div>
    </section>
  );
}
