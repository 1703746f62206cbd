import { useMemo } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type {
  ScorecardProduct,
  ScorecardSummary,
} from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import { EntityName } from '../../text/EntityName';
import textStyles from '../../text/text.module.css';
import { useDomainTitles } from '../../text/useDomainTitles';
import { LevelBadge } from '../shared/LevelBadge';
import { firstNames } from './firstNames';

/** The columns of the products of a scorecard. */
export function useScorecardProductColumns(
  levels: ScorecardSummary['levels'],
): TableColumn<ScorecardProduct>[] {
  const t = useText();
  const language = useLanguage();
  const titleOf = useDomainTitles();
  const hrefOf = useEntityRefLink();
  return useMemo(() => {
    const titles = new Map(
      levels.flatMap(({ policies }) =>
        policies.map(({ id, title }) => [id, title] as const),
      ),
    );
    return [
      {
        id: 'product',
        label: t('shelf.column.title'),
        width: 'minmax(11rem, 1.6fr)',
        rowHeader: true,
        cell: ({ ref, title, domain }) => (
          <>
            <Link href={`${hrefOf(ref)}/governance`}>{title}</Link>
            <div className={`${textStyles.small} ${textStyles.muted}`}>
              {titleOf(domain)}
            </div>
          </>
        ),
      },
      {
        id: 'level',
        label: t('scorecards.column.level'),
        width: 'minmax(9rem, 1.1fr)',
        cell: ({ level, waived }) => (
          <LevelBadge level={level} waived={waived} />
        ),
      },
      {
        id: 'missing',
        label: t('scorecards.column.missing'),
        width: 'minmax(12rem, 2fr)',
        cell: ({ next, missing }) =>
          next === undefined ? (
            '–'
          ) : (
            <>
              <span className={textStyles.muted}>
                {t('scorecards.for', { level: next })}
              </span>{' '}
              {firstNames(
                missing.map(id => titles.get(id) ?? id),
                t,
                language,
              )}
            </>
          ),
      },
      {
        id: 'owner',
        label: t('shelf.column.owner'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ owner }) =>
          owner ? (
            <EntityName entityRef={owner} quiet small />
          ) : (
            t('shelf.noOwner')
          ),
      },
      {
        id: 'score',
        label: t('scorecards.score'),
        width: '4rem',
        numeric: true,
        cell: ({ score }) =>
          score?.toLocaleString(language, {
            style: 'percent',
            maximumFractionDigits: 0,
          }) ?? '–',
      },
    ];
  }, [t, language, hrefOf, titleOf, levels]);
}
