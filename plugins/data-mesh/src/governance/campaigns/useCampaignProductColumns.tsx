import { useMemo } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type {
  CampaignItem,
  CampaignSummary,
} from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import { EntityName } from '../../text/EntityName';
import textStyles from '../../text/text.module.css';
import { useDomainTitles } from '../../text/useDomainTitles';
import { firstNames } from '../scorecards/firstNames';
import { CampaignStateBadge } from './CampaignStateBadge';

/** The columns of the products of a campaign. */
export function useCampaignProductColumns(
  policies: CampaignSummary['policies'],
): TableColumn<CampaignItem>[] {
  const t = useText();
  const language = useLanguage();
  const titleOf = useDomainTitles();
  const hrefOf = useEntityRefLink();
  return useMemo(() => {
    const titles = new Map(policies.map(({ id, title }) => [id, title]));
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
        id: 'state',
        label: t('campaigns.column.state'),
        width: 'minmax(8rem, 1fr)',
        cell: ({ state }) => <CampaignStateBadge state={state} />,
      },
      {
        id: 'missing',
        label: t('campaigns.column.missing'),
        width: 'minmax(12rem, 2fr)',
        cell: ({ missing }) =>
          missing.length === 0
            ? '–'
            : firstNames(
                missing.map(id => titles.get(id) ?? id),
                t,
                language,
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
    ];
  }, [t, language, hrefOf, titleOf, policies]);
}
