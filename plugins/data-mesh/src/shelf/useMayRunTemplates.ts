import { createPermission } from '@backstage/plugin-permission-common';
import { useIsAllowed } from '../api/useIsAllowed';

// The scaffolder's own, named here because it is not installed everywhere.
const permission = createPermission({
  name: 'scaffolder.task.create',
  attributes: { action: 'create' },
});

/** Whether the reader may run templates; no while that is not known. */
export function useMayRunTemplates(): boolean {
  return useIsAllowed(permission);
}
