import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PermissionRuleset } from '@backstage/plugin-permission-node';
import {
  CompatibilitySettings,
  ProductResource,
} from '@meshstage/plugin-data-mesh-common';
import {
  dataProductPermissionRules,
  ProductFilter,
} from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { createCatalogRefs } from '../access/catalogRefs';
import { createAccess } from '../access/createAccess';
import { GovernanceDefinitions } from '../governance/sources/GovernanceDefinitions';
import { createCatalogFacts } from '../intake/catalogFacts';
import { createIntake } from '../intake/createIntake';
import { IntakeRequest } from '../intake/Intake';
import { createAuditPublish } from '../notify/auditPublish';
import { createPublishProducts } from '../notify/publishProducts';
import { definitionsOf } from './definitionsOf';

/** Two domains with a group each. */
export const organisation: Entity[] = ['sales', 'logistics'].flatMap(name => [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, namespace: 'default' },
    spec: { owner: `group:default/${name}-team` },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `${name}-team`, namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
]);

/** The rules as the registry of permissions hands them out. */
export const ruleset: PermissionRuleset<ProductResource, ProductFilter> = {
  getRuleByName: name => {
    const rule = dataProductPermissionRules.find(each => each.name === name);
    if (!rule) {
      throw new Error(`No rule ${name}`);
    }
    return rule;
  },
};

/** The way in with a store of its own, a catalog in memory and no permissions. */
export function createTestIntake(options: {
  knex: Knex;
  entities?: Entity[];
  permissions?: Parameters<typeof createAccess>[0]['permissions'];
  compatibility?: CompatibilitySettings;
  definitions?: GovernanceDefinitions;
  now?: () => Date;
}) {
  const {
    knex,
    entities = organisation,
    permissions = mockServices.permissions(),
    compatibility = {},
    definitions = definitionsOf({}),
    now = () => new Date(),
  } = options;
  const catalog = catalogServiceMock({ entities });
  const logger = mockServices.logger.mock();
  const events = mockServices.events.mock();
  const auditor = mockServices.auditor.mock();
  const access = createAccess({
    permissions,
    ruleset,
    catalogRefs: createCatalogRefs({ catalog, logger, now: Date.now }),
  });
  const intake = createIntake({
    knex,
    access,
    catalogFacts: createCatalogFacts({
      catalog,
      auth: mockServices.auth(),
      logger,
    }),
    publish: createPublishProducts({ events, logger }),
    audit: createAuditPublish(auditor),
    compatibility,
    definitions,
    logger,
    now,
  });
  return { intake, access, catalog, logger, events, auditor };
}

/** What a source with every domain hands in. */
export function fromSource(
  documents: IntakeRequest['documents'],
  more: Partial<IntakeRequest> = {},
): IntakeRequest {
  return {
    door: 'source',
    source: { id: 'git', type: 'files', domains: '*' },
    submittedBy: 'source:git',
    documents,
    ...more,
  };
}
