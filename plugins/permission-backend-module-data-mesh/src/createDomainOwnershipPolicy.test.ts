import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  dataProductAdministerPermission,
  dataProductPublishPermission,
  dataProductReadPermission,
  governanceOverridePermission,
  governanceReviewPermission,
  governancePreviewPermission,
} from '@meshstage/plugin-data-mesh-common';
import { dataProductPermissionRules } from '@meshstage/plugin-data-mesh-node';
import { createDomainOwnershipPolicy } from './createDomainOwnershipPolicy';

const owned = (kind: string, namespace: string, name: string, by: string) => ({
  apiVersion: 'any/v1',
  kind,
  metadata: { namespace, name },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${by}` }],
});

const entities: Entity[] = [
  owned('Domain', 'default', 'flights', 'flights-team'),
  owned('Domain', 'default', 'Payroll', 'payroll-team'),
  // Somebody's own Domain of the same name in another namespace gives no right.
  owned('Domain', 'elsewhere', 'payroll', 'flights-team'),
  owned('DataProduct', 'payroll', 'salaries', 'salaries-team'),
];

const people = {
  reader: ['user:default/guest'],
  flightsOwner: ['user:default/maya', 'group:default/Flights-Team'],
  payrollOwner: ['user:default/pia', 'group:default/payroll-team'],
  salariesOwner: ['user:default/sam', 'group:default/salaries-team'],
  platform: ['user:default/tom', 'group:default/platform-team'],
};

const flights = {
  ref: 'dataproduct:flights/daily',
  domain: 'flights',
  owner: 'group:default/flights-team',
};
const salaries = {
  ref: 'dataproduct:payroll/salaries',
  domain: 'payroll',
  owner: 'group:default/salaries-team',
};
/** Not accepted yet, and claims an owner who has nothing to say in payroll. */
const intruder = { domain: 'payroll', owner: 'group:default/flights-team' };

const rules = new Map(dataProductPermissionRules.map(r => [r.name, r]));
const authorize = createConditionAuthorizer({
  getRuleByName: name => rules.get(name)!,
});

function policyFor(restrictedDomains: string[] = []) {
  return createDomainOwnershipPolicy({
    administrators: ['group:default/platform-team'],
    restrictedDomains,
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
    logger: mockServices.logger.mock(),
    userInfo: {
      getUserInfo: async ({ principal }) => {
        const name = Object(principal).userEntityRef.split('/')[1];
        return {
          userEntityRef: people[name as keyof typeof people][0],
          ownershipEntityRefs: people[name as keyof typeof people],
        };
      },
    },
  });
}

async function may(
  who: string,
  permission: Permission,
  resource: object,
  restrictedDomains?: string[],
): Promise<boolean> {
  const decision = await policyFor(restrictedDomains).handle(
    { permission },
    {
      credentials: mockCredentials.user(`user:default/${who}`),
      info: { userEntityRef: '', ownershipEntityRefs: [] },
    },
  );
  return authorize(decision, Object(resource));
}

describe('the policy by domain ownership', () => {
  const yes = true;
  const no = false;

  it.each`
    who                | readFlights | readSalaries
    ${'reader'}        | ${yes}      | ${no}
    ${'flightsOwner'}  | ${yes}      | ${no}
    ${'payrollOwner'}  | ${yes}      | ${yes}
    ${'salariesOwner'} | ${yes}      | ${yes}
    ${'platform'}      | ${yes}      | ${yes}
  `(
    'lets $who read flights: $readFlights, salaries of a restricted domain: $readSalaries',
    async ({ who, readFlights, readSalaries }) => {
      const restricted = ['Payroll'];
      const read = dataProductReadPermission;
      expect(await may(who, read, flights, restricted)).toBe(readFlights);
      expect(await may(who, read, salaries, restricted)).toBe(readSalaries);
      expect(await may(who, read, salaries, [])).toBe(true);
    },
  );

  it.each`
    who                | inFlights | liveSalaries | newInPayroll
    ${'reader'}        | ${no}     | ${no}        | ${no}
    ${'flightsOwner'}  | ${yes}    | ${no}        | ${no}
    ${'payrollOwner'}  | ${no}     | ${yes}       | ${yes}
    ${'salariesOwner'} | ${no}     | ${yes}       | ${no}
    ${'platform'}      | ${no}     | ${no}        | ${no}
  `(
    'lets $who publish flights: $inFlights, the live salaries: $liveSalaries, a new product of payroll: $newInPayroll',
    async ({ who, inFlights, liveSalaries, newInPayroll }) => {
      const publish = dataProductPublishPermission;
      expect(await may(who, publish, flights)).toBe(inFlights);
      expect(await may(who, publish, salaries)).toBe(liveSalaries);
      expect(await may(who, publish, intruder)).toBe(newInPayroll);
    },
  );

  it.each(Object.keys(people))(
    'lets only platform administer: %s',
    async who => {
      expect(await may(who, dataProductAdministerPermission, flights)).toBe(
        who === 'platform',
      );
    },
  );

  it.each(Object.keys(people))(
    'lets only platform override refusals and hold reviews, whatever else is allowed: %s',
    async who => {
      const answers = [
        await may(who, governanceOverridePermission, {}),
        await may(who, governanceReviewPermission, {}),
      ];
      expect(answers).toEqual([who === 'platform', who === 'platform']);
    },
  );

  it.each(Object.keys(people))(
    'lets everybody who is signed in preview a change of policies: %s',
    async who => {
      expect(await may(who, governancePreviewPermission, {})).toBe(true);
    },
  );

  it('denies everything to who is not signed in', async () => {
    for (const permission of [
      dataProductReadPermission,
      dataProductPublishPermission,
      dataProductAdministerPermission,
      governanceOverridePermission,
      governanceReviewPermission,
      governancePreviewPermission,
      catalogEntityReadPermission,
    ]) {
      expect(await policyFor().handle({ permission })).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it.each`
    who           | permission                         | result
    ${'reader'}   | ${catalogEntityReadPermission}     | ${'ALLOW'}
    ${'reader'}   | ${catalogEntityRefreshPermission}  | ${'ALLOW'}
    ${'reader'}   | ${catalogLocationCreatePermission} | ${'DENY'}
    ${'platform'} | ${catalogLocationCreatePermission} | ${'ALLOW'}
    ${'reader'}   | ${catalogEntityDeletePermission}   | ${'CONDITIONAL'}
    ${'platform'} | ${catalogEntityDeletePermission}   | ${'ALLOW'}
  `(
    'answers $who on $permission.name with $result',
    async ({ who, permission, result }) => {
      const decision = await policyFor().handle(
        { permission },
        {
          credentials: mockCredentials.user(`user:default/${who}`),
          info: { userEntityRef: '', ownershipEntityRefs: [] },
        },
      );
      expect(decision.result).toBe(result);
    },
  );

  it("leaves what is not about products to a portal's own policy", async () => {
    const handle = jest.fn(
      async (): Promise<PolicyDecision> => ({ result: AuthorizeResult.DENY }),
    );
    const policy = createDomainOwnershipPolicy({
      administrators: [],
      restrictedDomains: [],
      auth: mockServices.auth(),
      catalog: catalogServiceMock(),
      logger: mockServices.logger.mock(),
      userInfo: mockServices.userInfo(),
      otherwise: { handle },
    });
    const user = {
      credentials: mockCredentials.user(),
      info: { userEntityRef: '', ownershipEntityRefs: [] },
    };
    const read = { permission: catalogEntityReadPermission };
    expect((await policy.handle(read, user)).result).toBe('DENY');
    expect(handle).toHaveBeenCalledWith(read, user);
    const product = { permission: dataProductReadPermission };
    expect((await policy.handle(product, user)).result).toBe('ALLOW');
    expect(handle).toHaveBeenCalledTimes(1);
  });
});
