import { EntityContextMenuItemBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity, useEntityRefLink } from '@backstage/plugin-catalog-react';
import { RiCodeSSlashLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { USE_ANCHOR } from '../product/use/useAnchor';

/** `entity-context-menu-item:data-mesh/use`: from any tab to the snippets. */
const use = EntityContextMenuItemBlueprint.make({
  name: 'use',
  params: {
    icon: <RiCodeSSlashLine fontSize="small" />,
    filter: { kind: 'dataproduct' },
    useProps: () => {
      const t = useText();
      const { entity } = useEntity();
      const link = useEntityRefLink();
      return {
        title: t('use.title'),
        href: `${link(stringifyEntityRef(entity))}#${USE_ANCHOR}`,
      };
    },
  },
});

/** What the menu of a product page offers besides Backstage's own. */
export const contextMenuItems = [use];
