import { Content, Header, HeaderTabs, Page } from '@backstage/core-components';
import { useLocation, useNavigate } from 'react-router-dom';
import { GovernanceRoutes } from '../governance/GovernanceRoutes';
import { useGovernanceTabs } from '../governance/useGovernanceTabs';
import { useText } from '../i18n/useText';

/** The same page inside the shell of the old frontend system. */
export function LegacyGovernancePage() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const tabs = useGovernanceTabs();
  const [, ...others] = tabs;
  const here = others.findIndex(({ href }) => pathname.startsWith(href));
  return (
    <Page themeId="tool">
      <Header title={t('governance.title')} />
      <HeaderTabs
        tabs={tabs}
        selectedIndex={here + 1}
        onChange={index => navigate(tabs[index].href)}
      />
      <Content>
        <GovernanceRoutes />
      </Content>
    </Page>
  );
}
