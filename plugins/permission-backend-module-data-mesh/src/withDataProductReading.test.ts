import { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  PermissionPolicy,
} from '@backstage/plugin-permission-node';
import { dataProductReadPermission } from '@meshstage/plugin-data-mesh-common';
import {
  createDataProductConditionalDecision,
  dataProductConditions,
} from '@meshstage/plugin-data-mesh-node';
import { catalogConditions } from './catalogConditions';
import { withDataProductReading } from './withDataProductReading';

const entity = (kind: string, namespace: string, name: string, by: string) => ({
  apiVersion: 'any/v1',
  kind,
  metadata: { namespace, name },
  relations: [{ type: 'ownedBy', targetRef: by }],
});
const entities: Record<string, Entity> = {
  flights: entity('DataProduct', 'flights', 'daily', 'group:default/a'),
  salaries: entity('DataProduct', 'payroll', 'salaries', 'group:default/b'),
  hours: entity('DataProduct', 'payroll', 'hours', 'group:default/a'),
  component: entity('Component', 'payroll', 'salaries', 'group:default/b'),
};

// The rules of the catalog itself, so that a renamed one fails here.
const rules = new Map(Object.values(permissionRules).map(r => [r.name, r]));
const authorize = createConditionAuthorizer<Entity>({
  getRuleByName: name => {
    const rule = rules.get(name);
    if (!rule) throw new Error(`The catalog has no rule ${name}`);
    return {
      ...rule,
      apply: rule.apply as (e: Entity) => boolean,
      toQuery: rule.toQuery as () => never,
    };
  },
});

type ProductCriteria = PermissionCriteria<
  PermissionCondition<'data-mesh-product'>
>;
const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
const products = (criteria: ProductCriteria) =>
  createDataProductConditionalDecision(dataProductReadPermission, criteria);
const ownedByA: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: catalogConditions.isEntityOwner(['group:default/a']),
};

const policyOf = (
  catalog: PolicyDecision,
  product: PolicyDecision,
): PermissionPolicy => ({
  handle: async ({ permission }) => {
    switch (permission.name) {
      case catalogEntityReadPermission.name:
        return catalog;
      case dataProductReadPermission.name:
        return product;
      default:
        return DENY;
    }
  },
});

const { isInDomain, isProduct, isProductOwner } = dataProductConditions;
const inPayroll = isInDomain({ domains: ['Payroll', 'other'] });
const ofB = isProductOwner({ claims: ['Group:default/B'] });
const isHours = isProduct({ refs: ['dataproduct:payroll/hours'] });
const all = ['flights', 'salaries', 'hours', 'component'];

describe('withDataProductReading', () => {
  it.each<[string[], PolicyDecision, PolicyDecision]>([
    [all, ALLOW, ALLOW],
    [['flights', 'hours'], ownedByA, ALLOW],
    [[], DENY, ALLOW],
    [['component'], ALLOW, DENY],
    [[], ownedByA, DENY],
    [['salaries', 'hours', 'component'], ALLOW, products(inPayroll)],
    [['flights', 'component'], ALLOW, products({ not: inPayroll })],
    [['salaries', 'component'], ALLOW, products(ofB)],
    [['hours', 'component'], ALLOW, products(isHours)],
    [['component'], ALLOW, products(isInDomain({ domains: [] }))],
    [['component'], ALLOW, products(isProduct({ refs: [] }))],
    [
      ['flights', 'salaries', 'component'],
      ALLOW,
      products({ anyOf: [{ not: inPayroll }, ofB] }),
    ],
    [['salaries', 'component'], ALLOW, products({ allOf: [inPayroll, ofB] })],
    [['hours'], ownedByA, products(inPayroll)],
    [[], DENY, products(inPayroll)],
  ])(
    'shows %j where the policy says %j and %j',
    async (expected, catalog, product) => {
      const decision = await withDataProductReading(
        policyOf(catalog, product),
      ).handle({ permission: catalogEntityReadPermission });
      const seen = all.filter(name => authorize(decision, entities[name]));
      expect(seen).toEqual(expected);
    },
  );

  it('leaves every other permission alone', async () => {
    const decision = await withDataProductReading(policyOf(ALLOW, DENY)).handle(
      { permission: catalogEntityDeletePermission },
    );
    expect(decision).toBe(DENY);
  });

  describe('with a rule that is not of data-mesh', () => {
    const sensitive = products({
      not: {
        rule: 'IS_SENSITIVE',
        resourceType: 'data-mesh-product',
        params: { level: 'high' },
      },
    });
    const read = { permission: catalogEntityReadPermission };

    it('fails with how to mend it rather than show too much', async () => {
      await expect(
        withDataProductReading(policyOf(ALLOW, sensitive)).handle(read),
      ).rejects.toThrow(/IS_SENSITIVE .* counterparts/s);
    });

    it('asks its counterpart', async () => {
      const decision = await withDataProductReading(
        policyOf(ALLOW, sensitive),
        {
          counterparts: {
            IS_SENSITIVE: ({ level }) =>
              level === 'high'
                ? catalogConditions.isNamed('salaries')
                : catalogConditions.isEntityKind([]),
          },
        },
      ).handle(read);
      expect(all.filter(name => authorize(decision, entities[name]))).toEqual([
        'flights',
        'hours',
        'component',
      ]);
    });
  });
});
