import { Content, Header, HeaderTabs, Page } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Box } from '@backstage/ui';
import { useLocation, useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { rootRouteRef, submissionsRouteRef } from '../routes/routes';
import { DataMeshRoutes } from '../shelf/DataMeshRoutes';
import { NewProductLink } from '../shelf/NewProductLink';

/** The same page inside the shell of the old frontend system. */
export function LegacyDataMeshPage() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const targets = [
    useRouteRef(rootRouteRef)(),
    useRouteRef(submissionsRouteRef)(),
  ];
  return (
    <Page themeId="tool">
      <Header title={t('page.title')}>
        {/* The grid of the header leaves the distance to its items. */}
        <Box p="4">
          <NewProductLink />
        </Box>
      </Header>
      <HeaderTabs
        tabs={[
          { id: 'products', label: t('page.products') },
          { id: 'submissions', label: t('page.submissions') },
        ]}
        selectedIndex={pathname.startsWith(targets[1]) ? 1 : 0}
        onChange={index => navigate(targets[index])}
      />
      <Content>
        <DataMeshRoutes />
      </Content>
    </Page>
  );
}
