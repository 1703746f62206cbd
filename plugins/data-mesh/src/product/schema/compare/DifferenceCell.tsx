import type { ElementState } from '@meshstage/plugin-data-mesh-common';
import {
  RiAddLine,
  RiEditLine,
  RiEqualLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import textStyles from '../../../text/text.module.css';
import { GradeMark } from '../../changes/GradeBadge';
import { QUESTIONS } from '../../changes/grades';
import { ShownRow } from '../ShownRow';
import styles from './difference.module.css';

const icons: Record<ElementState, typeof RiAddLine> = {
  same: RiEqualLine,
  added: RiAddLine,
  removed: RiSubtractLine,
  changed: RiEditLine,
};

/** What became of a column, and for whom the worst of it breaks. */
export function DifferenceCell(props: { row: ShownRow }) {
  const t = useText();
  const { difference } = props.row;
  if (!difference || difference.state === 'same') {
    return null;
  }
  const { state, worst, changes } = difference;
  const Icon = icons[state];
  const whom = QUESTIONS.filter(question =>
    changes.some(change => change[question] === worst),
  );
  return (
    <div className={styles.difference}>
      <span className={styles.state} data-state={state}>
        <Icon aria-hidden />
        {t(`compare.state.${state}`)}
      </span>
      {changes.length > 0 &&
        (worst === 'ok' ? (
          <span className={`${textStyles.muted} ${textStyles.small}`}>
            {t('grade.allSafe')}
          </span>
        ) : (
          <GradeMark
            grade={worst}
            words={t('grade.said', {
              who: whom.map(question => t(`grade.who.${question}`)).join(', '),
              grade: t(`grade.is.${worst}`),
            })}
          />
        ))}
    </div>
  );
}
