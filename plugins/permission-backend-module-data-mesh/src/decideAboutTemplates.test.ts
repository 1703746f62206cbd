import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateDryRunPermission,
  templateManagementPermission,
  templateParameterReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { Person } from './decideAboutProduct';
import { decideAboutTemplates } from './decideAboutTemplates';

const person = (domains: string[], isAdministrator = false): Person => ({
  claims: async () => ['user:default/maya', 'group:default/flights-team'],
  isAdministrator: async () => isAdministrator,
  ownedDomains: async () => domains,
  ownedProducts: async () => [],
});

const people = {
  reader: person([]),
  owner: person(['flights']),
  administrator: person([], true),
};

describe('decideAboutTemplates', () => {
  it.each`
    permission                      | reader           | owner            | administrator
    ${taskCreatePermission}         | ${'DENY'}        | ${'ALLOW'}       | ${'ALLOW'}
    ${taskReadPermission}           | ${'CONDITIONAL'} | ${'CONDITIONAL'} | ${'ALLOW'}
    ${taskCancelPermission}         | ${'CONDITIONAL'} | ${'CONDITIONAL'} | ${'ALLOW'}
    ${templateDryRunPermission}     | ${'DENY'}        | ${'DENY'}        | ${'ALLOW'}
    ${templateManagementPermission} | ${'DENY'}        | ${'DENY'}        | ${'ALLOW'}
  `('decides $permission.name', async ({ permission, ...expected }) => {
    for (const who of ['reader', 'owner', 'administrator'] as const) {
      const decision = await decideAboutTemplates(permission, people[who]);
      expect(decision?.result).toBe(expected[who]);
    }
  });

  it('shows people the tasks that they started', async () => {
    expect(
      await decideAboutTemplates(taskReadPermission, people.owner),
    ).toMatchObject({
      conditions: {
        rule: 'IS_TASK_OWNER',
        params: {
          createdBy: ['user:default/maya', 'group:default/flights-team'],
        },
      },
    });
  });

  it.each([
    actionExecutePermission,
    templateParameterReadPermission,
    catalogEntityReadPermission,
  ])('leaves $name to others', async permission => {
    expect(
      await decideAboutTemplates(permission, people.reader),
    ).toBeUndefined();
  });
});
