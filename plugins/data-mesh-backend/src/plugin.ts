import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { dataMeshPermissions } from '@meshstage/plugin-data-mesh-common';
import {
  dataMeshClockServiceRef,
  dataMeshSourcesExtensionPoint,
  dataProductPermissionResourceRef,
  dataProductPermissionRules,
  SourceType,
} from '@meshstage/plugin-data-mesh-node';
import { createCatalogRefs } from './access/catalogRefs';
import { answeringCatalog } from './access/answeringCatalog';
import { createClaimsOf } from './access/claimsOf';
import { createAccess } from './access/createAccess';
import { migrateDatabase } from './database/migrateDatabase';
import { badgeRoutes } from './governance/badges/http/badgeRoutes';
import { readPublicBadges } from './governance/badges/readPublicBadges';
import { PUBLIC_PATH } from './governance/badges/publicBadgeUrl';
import { campaignRoutes } from './governance/campaigns/http/campaignRoutes';
import { startCampaigns } from './governance/campaigns/startCampaigns';
import { startCosts } from './governance/costs/startCosts';
import { readKeepHistory } from './governance/history/readKeepHistory';
import { startHistoryLimit } from './governance/history/startHistoryLimit';
import { exportRoutes } from './governance/exports/http/exportRoutes';
import { checkContextRoutes } from './governance/http/checkContextRoutes';
import { governanceRoutes } from './governance/http/governanceRoutes';
import { policyFileRoutes } from './governance/http/policyFileRoutes';
import { standingRoutes } from './governance/http/standingRoutes';
import { reviewRoutes } from './governance/reviews/http/reviewRoutes';
import { impactRoutes } from './governance/impact/http/impactRoutes';
import { startScan } from './governance/scan/startScan';
import { readPolicySourceConfigs } from './governance/sources/config/readPolicySourceConfigs';
import { createGovernanceDefinitions } from './governance/sources/createGovernanceDefinitions';
import { startRetries } from './governance/sources/startRetries';
import { startPolicySources } from './governance/sources/startPolicySources';
import { followFileWaivers } from './governance/waivers/followFileWaivers';
import { overrideRoutes } from './governance/waivers/http/overrideRoutes';
import { waiverRoutes } from './governance/waivers/http/waiverRoutes';
import { startWaivers } from './governance/waivers/startWaivers';
import { withPortalWaivers } from './governance/waivers/withPortalWaivers';
import { columnRoutes } from './http/columnRoutes';
import { createRouter } from './http/createRouter';
import { entityRoutes } from './http/entityRoutes';
import { healthRoutes } from './http/healthRoutes';
import { historyRoutes } from './http/historyRoutes';
import { productRoutes } from './http/productRoutes';
import { revisionRoutes } from './http/revisionRoutes';
import { submissionRoutes } from './http/submissionRoutes';
import { createCatalogFacts } from './intake/catalogFacts';
import { createIntake } from './intake/createIntake';
import { readCompatibilityConfig } from './intake/readCompatibilityConfig';
import { createAuditPublish } from './notify/auditPublish';
import { createNotifier } from './notify/createNotifier';
import { createPublishProducts } from './notify/publishProducts';
import { getProductResources } from './registry/products/getProductResources';
import { refreshOutdated } from './registry/refreshOutdated';
import { addToTypes } from './sources/addToTypes';
import { readSourceConfigs } from './sources/config/readSourceConfigs';
import { mendRoutes } from './sources/http/mendRoutes';
import { newDocumentsRoutes } from './sources/http/newDocumentsRoutes';
import { readingRoutes } from './sources/http/readingRoutes';
import { registrationRoutes } from './sources/http/registrationRoutes';
import { sourceRoutes } from './sources/http/sourceRoutes';
import { createPersonalRights } from './sources/registrations/createPersonalRights';
import { startRegistrations } from './sources/startRegistrations';
import { startSources } from './sources/startSources';
import { withBuiltInTypes } from './sources/withBuiltInTypes';

/**
 * The registry of data products: takes documents in, keeps what was accepted,
 * and serves it.
 *
 * @public
 */
export const dataMeshPlugin = createBackendPlugin({
  pluginId: 'data-mesh',
  register(env) {
    const sourceTypes = new Map<string, SourceType>();
    env.registerExtensionPoint(
      dataMeshSourcesExtensionPoint,
      addToTypes(sourceTypes),
    );

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: dataMeshClockServiceRef,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(services) {
        const { auth, database, httpAuth, logger } = services;
        const catalog = answeringCatalog(services.catalog);
        const now = () => services.clock.now();
        const sources = readSourceConfigs({
          config: services.rootConfig,
          sourceTypes: withBuiltInTypes(sourceTypes, services.urlReader),
        });
        const policySources = readPolicySourceConfigs({
          config: services.rootConfig,
          urlReader: services.urlReader,
        });
        const publicBadges = readPublicBadges(services.rootConfig);
        const keepHistory = readKeepHistory(services.rootConfig);
        const knex = await database.getClient();
        if (!database.migrations?.skip) {
          await migrateDatabase(knex);
        }
        await refreshOutdated({ knex });
        services.permissionsRegistry.addResourceType({
          resourceRef: dataProductPermissionResourceRef,
          permissions: dataMeshPermissions,
          rules: dataProductPermissionRules,
          getResources: refs => getProductResources({ knex, refs }),
        });
        const access = createAccess({
          permissions: services.permissions,
          ruleset: services.permissionsRegistry.getPermissionRuleset(
            dataProductPermissionResourceRef,
          ),
          catalogRefs: createCatalogRefs({ catalog, logger, now: Date.now }),
        });
        const publish = createPublishProducts({
          events: services.events,
          logger,
        });
        const catalogFacts = createCatalogFacts({ catalog, auth, logger });
        const definitions = withPortalWaivers({
          knex,
          definitions: createGovernanceDefinitions({
            knex,
            sources: policySources,
          }),
        });
        const judging = {
          knex,
          access,
          catalogFacts,
          definitions,
          compatibility: readCompatibilityConfig(services.rootConfig),
          logger,
          now,
        };
        const intake = createIntake({
          ...judging,
          publish,
          audit: createAuditPublish(services.auditor),
        });
        const { scheduler } = services;
        await startRetries({ ...judging, intake, scheduler });
        const following = {
          knex,
          intake,
          productsChanged: publish,
          scheduler,
          lifecycle: services.lifecycle,
          urlReader: services.urlReader,
          rights: createPersonalRights({ catalog, auth }),
          logger,
          now: Date.now,
          random: Math.random,
        };
        const waiving = {
          ...judging,
          claimsOf: createClaimsOf({ catalog, auth }),
          auditor: services.auditor,
          intake,
        };
        await startPolicySources({
          ...following,
          sources: policySources,
          stored: () => followFileWaivers(waiving),
        });
        await startScan({ ...following, definitions, catalogFacts, now });
        await startCosts({ ...following, definitions, now });
        await startHistoryLimit({ ...following, now, days: keepHistory });
        const started = await startSources({ ...following, sources });
        await startRegistrations(following);
        const mending = { started, logger };
        const door = { httpAuth, auditor: services.auditor, access };
        const notifications = createNotifier({ ...services, catalog });
        await startWaivers({
          ...waiving,
          notifications,
          scheduler,
        });
        await startCampaigns({
          ...judging,
          notifications,
          scheduler,
        });
        services.httpRouter.use(
          createRouter({
            logger,
            groups: [
              productRoutes({ knex, httpAuth, access, definitions, now }),
              revisionRoutes({ knex, httpAuth, access }),
              historyRoutes({ knex, httpAuth, access, logger }),
              submissionRoutes({ ...following, ...door, mending }),
              mendRoutes({ ...following, ...door, started }),
              sourceRoutes({ ...following, ...door, started }),
              newDocumentsRoutes({ ...following, ...door, started }),
              readingRoutes({ ...following, ...door, started }),
              registrationRoutes({ ...following, ...door }),
              entityRoutes({ knex, httpAuth }),
              columnRoutes({ knex, httpAuth }),
              governanceRoutes({
                ...door,
                knex,
                definitions,
                configured: policySources.length > 0,
                now,
                keepHistory,
              }),
              standingRoutes({ knex, httpAuth, definitions, now }),
              badgeRoutes({
                ...door,
                knex,
                definitions,
                now,
                publicBadges,
                externalUrl: () =>
                  services.discovery.getExternalBaseUrl('data-mesh'),
              }),
              campaignRoutes({
                ...door,
                knex,
                definitions,
                configured: policySources.length > 0,
                now,
              }),
              exportRoutes({ ...judging, httpAuth }),
              policyFileRoutes({
                ...judging,
                httpAuth,
                sources: policySources,
              }),
              impactRoutes({
                ...judging,
                httpAuth,
                catalog,
                permissions: services.permissions,
                sources: policySources,
              }),
              checkContextRoutes({
                ...judging,
                httpAuth,
                catalog,
                sources: new Map(sources.map(each => [each.id, each.domains])),
              }),
              waiverRoutes({ ...waiving, ...door }),
              overrideRoutes({
                ...waiving,
                ...door,
                permissions: services.permissions,
              }),
              reviewRoutes({
                ...waiving,
                ...door,
                catalog,
                permissions: services.permissions,
                configured: policySources.length > 0,
              }),
              healthRoutes({ knex, logger }),
            ],
          }),
        );
        for (const path of [
          '/v1/health',
          ...(publicBadges ? [PUBLIC_PATH] : []),
        ]) {
          services.httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
      },
    });
  },
});
