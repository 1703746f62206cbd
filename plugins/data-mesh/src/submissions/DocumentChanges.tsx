import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import type { RenderedComparison } from '@meshstage/plugin-data-mesh-common';
import { RiArrowRightLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { ChangeItem } from '../product/changes/ChangeItem';
import { worse } from '../product/changes/grades';
import { VerdictMarks } from '../product/changes/VerdictMarks';
import textStyles from '../text/text.module.css';
import styles from './submissions.module.css';

/** So many are read without asking for more. */
const FIRST = 3;

/** What a document would do to those who read the version that was live. */
export function DocumentChanges(props: {
  path: string;
  comparison: RenderedComparison;
  /** Absent where there is no text to go to. */
  onJump?: (line: number) => void;
}) {
  const t = useText();
  const { path, comparison, onJump } = props;
  const { against, changes, total, mode, breaking, enforced } = comparison;
  const [isOpen, setOpen] = useState(false);
  const rest = changes.length - FIRST;
  const outcome = enforced ? 'refused' : 'shown';
  return (
    <section
      aria-label={t('submission.changesOf', { path })}
      className={styles.changes}
    >
      <Text as="h4" variant="body-large" weight="bold">
        {against.version === undefined
          ? t('submission.changesSinceLive')
          : t('submission.changesSince', { version: against.version })}
      </Text>
      <VerdictMarks
        grade={changes.map(({ consumers }) => consumers).reduce(worse, 'ok')}
        bump={comparison}
      />
      <p className={textStyles.muted}>
        {t(breaking ? `submission.mode.${outcome}` : 'submission.mode.kept', {
          mode,
        })}
      </p>
      <ul>
        {changes.slice(0, isOpen ? undefined : FIRST).map((change, index) => {
          const { line } = change.at.after;
          return (
            <li key={`${change.rule} ${change.path} ${index}`}>
              <ChangeItem change={change} />
              {onJump && line !== undefined && (
                <Button
                  size="small"
                  variant="secondary"
                  iconEnd={<RiArrowRightLine aria-hidden />}
                  onPress={() => onJump(line)}
                >
                  {t('problems.line', { line: String(line) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('history.fewer') : t('history.more', { count: rest })}
        </Button>
      )}
      {total > changes.length && (
        <p className={textStyles.muted}>
          {t('compare.partial', {
            shown: String(changes.length),
            total: String(total),
          })}
        </p>
      )}
    </section>
  );
}
