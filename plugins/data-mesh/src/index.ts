/**
 * Pages of the data product portal. This entry serves the old frontend system
 * and holds what both share; the plugin of the new one is in `./alpha`.
 *
 * @packageDocumentation
 */
export { dataMeshApiRef } from './api/dataMeshApiRef';
export { dataMeshTranslationRef } from './i18n/dataMeshTranslationRef';
export { isDataProduct } from './plugin/isDataProduct';
export {
  DataProductColumnSearchResultListItem,
  DataProductSearchResultListItem,
  DataProductsPage,
  EntityDataProductChangesContent,
  EntityDataProductGovernanceContent,
  EntityDataProductLineageContent,
  EntityDataProductOverviewContent,
  EntityDataProductSchemaContent,
  EntityDataProductSlaContent,
  EntityDomainDataProductsCard,
  EntityDomainGovernanceCard,
  EntityDomainRefusedCard,
  GovernancePage,
} from './plugin/legacyExtensions';
export { dataMeshPlugin } from './plugin/legacyPlugin';
export { newProductRouteRef } from './routes/newProductRouteRef';
export {
  campaignRouteRef,
  campaignsRouteRef,
  changesRouteRef,
  governanceRouteRef,
  impactRouteRef,
  lineageRouteRef,
  mendRouteRef,
  policyFilesRouteRef,
  reviewRouteRef,
  reviewsRouteRef,
  policyRouteRef,
  productGovernanceRouteRef,
  rootRouteRef,
  schemaRouteRef,
  scorecardRouteRef,
  scorecardsRouteRef,
  slaRouteRef,
  submissionRouteRef,
  submissionsRouteRef,
  waiversRouteRef,
} from './routes/routes';
