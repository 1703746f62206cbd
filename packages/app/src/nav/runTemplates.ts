import { createPermission } from '@backstage/plugin-permission-common';

/** The scaffolder's permission; its package would weigh on every page. */
export const runTemplates = createPermission({
  name: 'scaffolder.task.create',
  attributes: { action: 'create' },
});
