import { Button, Text } from '@backstage/ui';
import type { RenderedComparison } from '@meshstage/plugin-data-mesh-common';
import { RiArrowRightLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { ChangeItem } from '../product/changes/ChangeItem';
import { FirstChanges } from '../product/changes/FirstChanges';
import { worse } from '../product/changes/grades';
import { VerdictMarks } from '../product/changes/VerdictMarks';
import { OnCard } from '../text/OnCard';
import textStyles from '../text/text.module.css';
import styles from './submissions.module.css';

/** More than these nobody reads as a list. */
const LONGEST = 100;

/** What a document would do to those who read the version that was live. */
export function DocumentChanges(props: {
  path: string;
  comparison: RenderedComparison;
  /** Below what its heading stands. */
  as: 'h3' | 'h4';
  /** Absent where there is no text to go to. */
  onJump?: (line: number) => void;
}) {
  const t = useText();
  const { path, comparison, as, onJump } = props;
  const { against, changes, total, mode, breaking, enforced } = comparison;
  const kept = breaking ? 'violated' : 'kept';
  const listed = changes.slice(0, LONGEST);
  return (
    <section
      aria-label={t('submission.changesOf', { path })}
      className={styles.changes}
    >
      <Text as={as} variant="body-large" weight="bold">
        {against.version === undefined
          ? t('submission.changesSinceLive')
          : t('submission.changesSince', { version: against.version })}
      </Text>
      <VerdictMarks
        grade={changes.map(({ consumers }) => consumers).reduce(worse, 'ok')}
        bump={comparison}
      />
      <p className={textStyles.muted}>
        {t(`submission.mode.${kept}`, { mode })}
        {breaking && !enforced && ` ${t('submission.mode.draft')}`}
      </p>
      <FirstChanges changes={listed} className={styles.changeList}>
        {change => {
          const { line } = change.at.after;
          return (
            <OnCard>
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
            </OnCard>
          );
        }}
      </FirstChanges>
      {total > listed.length && (
        <p className={textStyles.muted}>
          {t('compare.partial', {
            shown: String(listed.length),
            total: String(total),
          })}
        </p>
      )}
    </section>
  );
}
