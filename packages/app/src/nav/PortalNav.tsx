import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import type { NavContentComponent } from '@backstage/plugin-app-react';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { RiMenuLine, RiSearchLine } from '@remixicon/react';
import { PortalLogo } from './PortalLogo';
import { runTemplates } from './runTemplates';

/** Data products first, then the catalog, search and settings. */
export const PortalNav: NavContentComponent = ({ navItems }) => {
  const nav = navItems.withComponent(item => (
    <SidebarItem icon={() => item.icon} to={item.href} text={item.title} />
  ));
  // The search opens above the page that one is on.
  nav.take('page:search');
  // Reached from an entity, where it has something to show.
  nav.take('page:catalog-graph');
  const settings = nav.take('page:user-settings');
  const create = nav.take('page:scaffolder');

  return (
    <Sidebar>
      <PortalLogo />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        {nav.take('page:data-mesh')}
        {nav.take('page:data-mesh/governance')}
        {nav.take('page:catalog')}
        {/* Readers have nothing to make. */}
        <RequirePermission permission={runTemplates} errorPage={<></>}>
          {create}
        </RequirePermission>
        <SidebarScrollWrapper>
          {nav.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup
        label="Settings"
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {settings}
      </SidebarGroup>
    </Sidebar>
  );
};
