import { useRouteRef } from '@backstage/core-plugin-api';
import { PageLayout } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import { RiStackLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { rootRouteRef, submissionsRouteRef } from '../routes/routes';
import { DataMeshRoutes } from './DataMeshRoutes';
import { NewProductLink } from './NewProductLink';

/**
 * The page of the new frontend system. It brings its own tabs, because the
 * shelf stays at `/data-products` with its search in the address, where
 * sub-page extensions would redirect and lose it.
 */
export function DataMeshPage() {
  const t = useText();
  const root = useRouteRef(rootRouteRef)();
  const submissions = useRouteRef(submissionsRouteRef)();
  return (
    <main>
      <PageLayout
        title={t('page.title')}
        icon={<RiStackLine />}
        titleLink={root}
        headerActions={[<NewProductLink key="new" />]}
        tabs={[
          { id: 'products', label: t('page.products'), href: root },
          {
            id: 'submissions',
            label: t('page.submissions'),
            href: submissions,
          },
        ]}
      >
        <Container mt="4">
          <DataMeshRoutes />
        </Container>
      </PageLayout>
    </main>
  );
}
