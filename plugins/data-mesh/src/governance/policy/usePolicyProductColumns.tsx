import { useMemo } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type { PolicyProduct } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import { EntityName } from '../../text/EntityName';
import { RelativeTime } from '../../text/RelativeTime';
import { OutcomeBadge } from '../shared/OutcomeBadge';
import { itemWords } from './itemWords';

/** The columns of the products that a policy has judged. */
export function usePolicyProductColumns(): TableColumn<PolicyProduct>[] {
  const t = useText();
  const hrefOf = useEntityRefLink();
  return useMemo(
    () => [
      {
        id: 'product',
        label: t('shelf.column.title'),
        width: 'minmax(12rem, 2fr)',
        rowHeader: true,
        cell: ({ ref, title }) => (
          <Link href={`${hrefOf(ref)}/governance`}>{title}</Link>
        ),
      },
      {
        id: 'outcome',
        label: t('policyProducts.column.outcome'),
        width: 'minmax(8rem, 0.8fr)',
        cell: ({ outcome }) => <OutcomeBadge outcome={outcome} />,
      },
      {
        id: 'items',
        label: t('policyProducts.column.items'),
        width: 'minmax(9rem, 1.2fr)',
        cell: ({ counts }) => itemWords(counts, t),
      },
      {
        id: 'domain',
        label: t('shelf.column.domain'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ domain }) => (
          <EntityName entityRef={`domain:default/${domain}`} quiet />
        ),
      },
      {
        id: 'owner',
        label: t('shelf.column.owner'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ owner }) =>
          owner ? <EntityName entityRef={owner} quiet /> : t('shelf.noOwner'),
      },
      {
        id: 'since',
        label: t('policyProducts.column.since'),
        width: 'minmax(6rem, 0.6fr)',
        cell: ({ since }) => (since ? <RelativeTime at={since} /> : '–'),
      },
    ],
    [t, hrefOf],
  );
}
