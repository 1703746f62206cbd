import { ReactNode, useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  PortDetail,
  RevisionComparison,
} from '@meshstage/plugin-data-mesh-common';
import { RiArrowLeftLine } from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import { Bones } from '../../../state/Bones';
import { QueryState } from '../../../state/QueryState';
import { HistorySubject } from '../useHistorySubject';
import { Verdict } from '../Verdict';
import styles from './compare.module.css';
import { ComparedChanges } from './ComparedChanges';
import { PairChoice } from './PairChoice';
import { useComparison } from './useComparison';
import { ComparisonView, Pair } from './usePair';
import { useRevisionChoices } from './useRevisionChoices';

const VIEWS: readonly ComparisonView[] = ['side', 'list'];

/** Two versions compared: what it means, and both texts or the list of changes. */
export function Comparison(props: {
  productRef: string;
  subject: HistorySubject;
  ports: readonly PortDetail[];
  pair: Pair;
  onPair: (pair: Pair | undefined) => void;
  /** The filter, which is that of the changelog. */
  filter: ReactNode;
  onlyBreaks: boolean;
}) {
  const t = useText();
  const { pair, onPair, onlyBreaks } = props;
  const query = useComparison(pair);
  const choices = useRevisionChoices(
    props.productRef,
    props.subject,
    props.ports,
  );
  return (
    <section aria-label={t('compare.what')} className={styles.comparison}>
      <div className={styles.bar}>
        <Button
          variant="tertiary"
          iconStart={<RiArrowLeftLine aria-hidden />}
          onPress={() => onPair(undefined)}
        >
          {t('compare.back')}
        </Button>
      </div>
      <PairChoice pair={pair} choices={choices} onChange={onPair} />
      <div className={styles.bar}>
        <ToggleButtonGroup
          aria-label={t('compare.view')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[pair.view]}
          onSelectionChange={keys =>
            onPair({ ...pair, view: keys.has('list') ? 'list' : 'side' })
          }
        >
          {VIEWS.map(view => (
            <ToggleButton key={view} id={view}>
              {t(`compare.view.${view}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {props.filter}
      </div>
      <QueryState
        query={query}
        what="comparison"
        skeleton={<Bones lines={12} height={24} />}
      >
        {comparison => (
          <Compared
            comparison={comparison}
            pair={pair}
            onlyBreaks={onlyBreaks}
          />
        )}
      </QueryState>
    </section>
  );
}

function Compared(props: {
  comparison: RevisionComparison;
  pair: Pair;
  onlyBreaks: boolean;
}) {
  const t = useText();
  const { comparison, pair, onlyBreaks } = props;
  const titles = useMemo(() => {
    const titleOf = (version: string | undefined) =>
      version === undefined
        ? t('history.noVersion')
        : t('history.version', { version });
    return {
      before: titleOf(comparison.before.version),
      after: titleOf(comparison.after.version),
    };
  }, [comparison, t]);
  return (
    <>
      <Verdict summary={comparison} />
      <ComparedChanges
        comparison={comparison}
        pair={pair}
        titles={titles}
        onlyBreaks={onlyBreaks}
      />
    </>
  );
}
