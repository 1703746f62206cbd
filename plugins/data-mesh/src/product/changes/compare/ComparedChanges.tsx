import { useMemo } from 'react';
import { Alert, Text } from '@backstage/ui';
import type { RevisionComparison } from '@meshstage/plugin-data-mesh-common';
import { RiEqualLine, RiShieldCheckLine } from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import { Bones } from '../../../state/Bones';
import { EmptyState } from '../../../state/EmptyState';
import { QueryState } from '../../../state/QueryState';
import textStyles from '../../../text/text.module.css';
import { breaksAny } from '../grades';
import { ChangeList } from './ChangeList';
import { SideBySide } from './SideBySide';
import { useTexts } from './useComparison';
import { Pair } from './usePair';

/** The changes of a comparison at their lines in both texts, or as a list. */
export function ComparedChanges(props: {
  comparison: RevisionComparison;
  pair: Pair;
  titles: { before: string; after: string };
  onlyBreaks: boolean;
}) {
  const t = useText();
  const { comparison, pair, onlyBreaks } = props;
  const { changes, total } = comparison;
  const shown = useMemo(
    () => (onlyBreaks ? changes.filter(breaksAny) : changes),
    [changes, onlyBreaks],
  );
  const noBreaks = onlyBreaks && shown.length === 0 && changes.length > 0;
  return (
    <>
      <Text
        as="p"
        role="status"
        variant="body-small"
        className={textStyles.muted}
      >
        {t('compare.changes', { count: shown.length })}
      </Text>
      {total > changes.length && (
        <Alert
          status="warning"
          icon
          title={t('compare.partial', {
            shown: String(changes.length),
            total: String(total),
          })}
        />
      )}
      {noBreaks && (
        <EmptyState
          icon={<RiShieldCheckLine aria-hidden />}
          title={t('compare.noBreaks.title')}
          hint={t('compare.noBreaks.hint')}
        />
      )}
      {changes.length === 0 && (
        <EmptyState
          icon={<RiEqualLine aria-hidden />}
          title={t('compare.none.title')}
          hint={t('compare.none.hint')}
        />
      )}
      {pair.view === 'list' && shown.length > 0 && (
        <ChangeList changes={shown} />
      )}
      {pair.view === 'side' && (
        <Texts pair={pair} titles={props.titles} changes={shown} />
      )}
    </>
  );
}

function Texts(props: {
  pair: Pair;
  titles: { before: string; after: string };
  changes: RevisionComparison['changes'];
}) {
  const query = useTexts(props.pair);
  return (
    <QueryState
      query={query}
      what="comparedTexts"
      skeleton={<Bones lines={12} height={20} />}
    >
      {texts => (
        <SideBySide
          texts={texts}
          titles={props.titles}
          changes={props.changes}
        />
      )}
    </QueryState>
  );
}
