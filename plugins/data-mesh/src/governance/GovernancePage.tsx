import { PageLayout } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import { RiScales3Line } from '@remixicon/react';
import { useText } from '../i18n/useText';
import styles from './governance.module.css';
import { GovernanceRoutes } from './GovernanceRoutes';
import { useGovernanceTabs } from './useGovernanceTabs';

/**
 * The page of the new frontend system. It brings its own tabs, because the
 * policies stay at `/governance` with their search in the address, where
 * sub-page extensions would redirect and lose it.
 */
export function GovernancePage() {
  const t = useText();
  const tabs = useGovernanceTabs();
  return (
    <main className={styles.main}>
      <PageLayout
        title={t('governance.title')}
        icon={<RiScales3Line />}
        titleLink={tabs[0].href}
        tabs={tabs}
      >
        <Container mt="4">
          <GovernanceRoutes />
        </Container>
      </PageLayout>
    </main>
  );
}
