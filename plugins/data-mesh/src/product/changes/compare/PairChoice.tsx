import { ButtonIcon, Select } from '@backstage/ui';
import { RiArrowLeftRightLine } from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import productStyles from '../../product.module.css';
import styles from './compare.module.css';
import { Pair } from './usePair';
import { RevisionChoice } from './useRevisionChoices';

/** Chooses the two versions that are compared. */
export function PairChoice(props: {
  pair: Pair;
  choices: readonly RevisionChoice[];
  onChange: (pair: Pair) => void;
}) {
  const t = useText();
  const { pair, choices, onChange } = props;
  const side = (name: 'before' | 'after') => (
    <Select
      className={productStyles.select}
      label={t(`compare.${name}`)}
      options={withChosen(choices, pair[name])}
      value={pair[name]}
      onChange={id => {
        if (typeof id === 'string') {
          onChange({ ...pair, [name]: id });
        }
      }}
    />
  );
  return (
    <div className={styles.choice}>
      {side('before')}
      <ButtonIcon
        variant="secondary"
        aria-label={t('compare.swap')}
        icon={<RiArrowLeftRightLine aria-hidden />}
        onPress={() =>
          onChange({ ...pair, before: pair.after, after: pair.before })
        }
      />
      {side('after')}
    </div>
  );
}

/** What the address bar names is a choice, though it may not be known yet. */
function withChosen(
  choices: readonly RevisionChoice[],
  id: string,
): RevisionChoice[] {
  return choices.some(choice => choice.id === id)
    ? [...choices]
    : [...choices, { id, label: id.slice(0, 8) }];
}
