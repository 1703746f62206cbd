import type { ProductScorecard } from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckboxCircleFill,
  RiCircleLine,
  RiQuestionLine,
} from '@remixicon/react';
import { VisuallyHidden } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import styles from './governance.module.css';
import { LevelState, levelStates } from './levelStates';

const icons: Record<LevelState, typeof RiCircleLine> = {
  reached: RiCheckboxCircleFill,
  unknown: RiQuestionLine,
  ahead: RiCircleLine,
};

/** The levels as steps of one way, each reached, ahead, or not known. */
export function LevelSteps(props: { scorecard: ProductScorecard }) {
  const t = useText();
  const steps = levelStates(props.scorecard);
  return (
    <ol
      className={styles.steps}
      aria-label={t('level.steps', { title: props.scorecard.title })}
    >
      {steps.map(({ name, state }) => {
        const Icon = icons[state];
        return (
          <li key={name} className={styles.step} data-state={state}>
            <Icon aria-hidden />
            <span>
              {name}
              <VisuallyHidden>, {t(`level.is.${state}`)}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
