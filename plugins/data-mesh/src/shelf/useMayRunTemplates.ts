import { useEffect, useState } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';

// The scaffolder's own, named here because it is not installed everywhere.
const permission = createPermission({
  name: 'scaffolder.task.create',
  attributes: { action: 'create' },
});

/**
 * Whether the reader may run templates; no while that is not known. An app
 * without permissions forbids nothing.
 */
export function useMayRunTemplates(): boolean {
  const permissionApi = useApiHolder().get(permissionApiRef);
  const [isAllowed, setAllowed] = useState(permissionApi === undefined);
  useEffect(() => {
    let isCurrent = true;
    permissionApi?.authorize({ permission }).then(
      ({ result }) => isCurrent && setAllowed(result === AuthorizeResult.ALLOW),
      // Unanswered is not allowed: the page itself goes on.
      () => isCurrent && setAllowed(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [permissionApi]);
  return isAllowed;
}
