import {
  createComponentExtension,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import {
  COLUMN_DOCUMENT_TYPE,
  PRODUCT_DOCUMENT_TYPE,
} from '@meshstage/plugin-data-mesh-common';
import {
  changesRouteRef,
  governanceRouteRef,
  lineageRouteRef,
  productGovernanceRouteRef,
  rootRouteRef,
  schemaRouteRef,
  slaRouteRef,
} from '../routes/routes';
import { dataMeshPlugin } from './legacyPlugin';

/**
 * The shelf and the submissions.
 *
 * @public
 */
export const DataProductsPage = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'DataProductsPage',
    component: () =>
      import('./LegacyDataMeshPage').then(m => m.LegacyDataMeshPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * Policies, scorecards and the files that they are read from.
 *
 * @public
 */
export const GovernancePage = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'GovernancePage',
    component: () =>
      import('./LegacyGovernancePage').then(m => m.LegacyGovernancePage),
    mountPoint: governanceRouteRef,
  }),
);

/**
 * Overview of a data product: notices, description, ports, inputs, support,
 * links and source.
 *
 * @public
 */
export const EntityDataProductOverviewContent = dataMeshPlugin.provide(
  createComponentExtension({
    name: 'EntityDataProductOverviewContent',
    component: {
      lazy: () =>
        import('../product/overview/OverviewContent').then(
          m => m.OverviewContent,
        ),
    },
  }),
);

/**
 * Schema tab of a data product.
 *
 * @public
 */
export const EntityDataProductSchemaContent = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'EntityDataProductSchemaContent',
    component: () => import('../product/schema/Schema').then(m => m.Schema),
    mountPoint: schemaRouteRef,
  }),
);

/**
 * SLA tab of a data product: what its contracts promise.
 *
 * @public
 */
export const EntityDataProductSlaContent = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'EntityDataProductSlaContent',
    component: () => import('../product/sla/Sla').then(m => m.Sla),
    mountPoint: slaRouteRef,
  }),
);

/**
 * Lineage tab of a data product, one hop up and down.
 *
 * @public
 */
export const EntityDataProductLineageContent = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'EntityDataProductLineageContent',
    component: () => import('../product/lineage/Lineage').then(m => m.Lineage),
    mountPoint: lineageRouteRef,
  }),
);

/**
 * Governance tab of a data product: its levels, what to mend and how.
 *
 * @public
 */
export const EntityDataProductGovernanceContent = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'EntityDataProductGovernanceContent',
    component: () =>
      import('../product/governance/Governance').then(m => m.Governance),
    mountPoint: productGovernanceRouteRef,
  }),
);

/**
 * Changes tab of a data product: its versions, and for whom each one breaks.
 *
 * @public
 */
export const EntityDataProductChangesContent = dataMeshPlugin.provide(
  createRoutableExtension({
    name: 'EntityDataProductChangesContent',
    component: () => import('../product/changes/Changes').then(m => m.Changes),
    mountPoint: changesRouteRef,
  }),
);

/**
 * The data products of a domain, for the page of the kind `Domain`.
 *
 * @public
 */
export const EntityDomainDataProductsCard = dataMeshPlugin.provide(
  createComponentExtension({
    name: 'EntityDomainDataProductsCard',
    component: {
      lazy: () =>
        import('../domain/DomainProductsCard').then(m => m.DomainProductsCard),
    },
  }),
);

/**
 * What was refused in a domain and is not mended yet, for the page of the kind
 * `Domain`.
 *
 * @public
 */
export const EntityDomainRefusedCard = dataMeshPlugin.provide(
  createComponentExtension({
    name: 'EntityDomainRefusedCard',
    component: {
      lazy: () =>
        import('../domain/DomainRefusedCard').then(m => m.DomainRefusedCard),
    },
  }),
);

/**
 * How the products of a domain stand, and what is asked of them, for the page of
 * the kind `Domain`.
 *
 * @public
 */
export const EntityDomainGovernanceCard = dataMeshPlugin.provide(
  createComponentExtension({
    name: 'EntityDomainGovernanceCard',
    component: {
      lazy: () =>
        import('../domain/DomainGovernanceCard').then(
          m => m.DomainGovernanceCard,
        ),
    },
  }),
);

/**
 * A data product in a list of the search.
 *
 * @public
 */
export const DataProductSearchResultListItem = dataMeshPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DataProductSearchResultListItem',
    component: () => import('../search/ProductHit').then(m => m.ProductHit),
    predicate: ({ type }) => type === PRODUCT_DOCUMENT_TYPE,
  }),
);

/**
 * A column of a data product in a list of the search.
 *
 * @public
 */
export const DataProductColumnSearchResultListItem = dataMeshPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DataProductColumnSearchResultListItem',
    component: () => import('../search/ColumnHit').then(m => m.ColumnHit),
    predicate: ({ type }) => type === COLUMN_DOCUMENT_TYPE,
  }),
);
