import {
  AuthorizeResult,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  RESOURCE_TYPE_SCAFFOLDER_TASK,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateDryRunPermission,
  templateManagementPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { Person } from './decideAboutProduct';

const ALLOW = { result: AuthorizeResult.ALLOW } as const;
const DENY = { result: AuthorizeResult.DENY } as const;

/**
 * Templates make things for those who own a domain; a task is seen by who
 * started it, because it holds what was typed into the form. Writing templates
 * of one's own and trying them is for administrators. `undefined` for what is
 * not about templates.
 */
export async function decideAboutTemplates(
  permission: Permission,
  person: Person,
): Promise<PolicyDecision | undefined> {
  const is = (...list: Permission[]) =>
    list.some(each => isPermission(permission, each));
  const creates = is(taskCreatePermission);
  const sees = is(taskReadPermission, taskCancelPermission);
  if (
    !creates &&
    !sees &&
    !is(templateDryRunPermission, templateManagementPermission)
  ) {
    return undefined;
  }
  if (await person.isAdministrator()) {
    return ALLOW;
  }
  if (sees) {
    return ownTasks(await person.claims());
  }
  return creates && (await person.ownedDomains()).length > 0 ? ALLOW : DENY;
}

/** As data, as the conditions of the catalog are. */
function ownTasks(createdBy: string[]): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'scaffolder',
    resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
    conditions: {
      rule: 'IS_TASK_OWNER',
      resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
      params: { createdBy },
    },
  };
}
