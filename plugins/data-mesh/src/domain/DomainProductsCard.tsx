import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiInboxLine } from '@remixicon/react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { submissionsRouteRef } from '../routes/routes';
import { Bones } from '../state/Bones';
import { EmptyState } from '../state/EmptyState';
import { QueryState } from '../state/QueryState';
import styles from './domain.module.css';
import { DomainCard } from './DomainCard';
import { DomainCounts } from './DomainCounts';
import { DomainProductTable } from './DomainProductTable';
import { useDomain } from './useDomain';
import { useDomainProducts } from './useDomainProducts';
import { useShelfHref } from './useShelfHref';

function Empty(props: { domain: string }) {
  const t = useText();
  const submissions = useRouteRef(submissionsRouteRef)();
  return (
    <EmptyState
      icon={<RiInboxLine aria-hidden />}
      title={t('domain.empty.title')}
      hint={t('domain.empty.hint', { domain: props.domain })}
    >
      <ButtonLink variant="secondary" href={submissions}>
        {t('shelf.empty.submissions')}
      </ButtonLink>
    </EmptyState>
  );
}

function Body() {
  const t = useText();
  const language = useLanguage();
  const domain = useDomain();
  const href = useShelfHref();
  const query = useDomainProducts(domain);
  return (
    <QueryState
      query={query}
      what="domainProducts"
      skeleton={<Bones lines={8} height={24} />}
    >
      {({ items, totalItems, facets }) =>
        items.length === 0 ? (
          <Empty domain={domain} />
        ) : (
          <div className={styles.stack}>
            {facets && (
              <DomainCounts
                domain={domain}
                totalItems={totalItems}
                facets={facets}
              />
            )}
            <DomainProductTable products={items} />
            <ButtonLink
              className={styles.all}
              variant="secondary"
              href={href({ domain: [domain] })}
            >
              {t('domain.all', {
                count: totalItems,
                total: totalItems.toLocaleString(language),
              })}
            </ButtonLink>
          </div>
        )
      }
    </QueryState>
  );
}

/** The data products of a domain, on Backstage's page of the domain. */
export function DomainProductsCard() {
  const t = useText();
  return (
    <DomainCard title={t('domain.title')}>
      <Body />
    </DomainCard>
  );
}
