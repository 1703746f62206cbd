import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import styles from './governance.module.css';
import { ReplayedSide } from './ReplayedSide';
import { useReplayedChange } from './useReplayedChange';

/** What was said before a change and after it, and why, as things were then. */
export function ReplayedSides(props: { id: string }) {
  const t = useText();
  const query = useReplayedChange(useProductRef(), props.id);
  return (
    <QueryState
      query={query}
      what="replay"
      skeleton={<Bones lines={3} height={24} />}
    >
      {({ change, before, after }) => (
        <div className={styles.sides}>
          <ReplayedSide
            title={t('replay.before')}
            verdict={before}
            otherwise={t('replay.notKept')}
          />
          <ReplayedSide
            title={t('replay.after')}
            verdict={after}
            otherwise={
              change.after ? t('replay.notKept') : t('replay.notAsked')
            }
          />
        </div>
      )}
    </QueryState>
  );
}
