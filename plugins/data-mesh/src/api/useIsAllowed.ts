import { useEffect, useState } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';

/**
 * Whether the reader has a permission; no while that is not known. An app
 * without permissions forbids nothing.
 *
 * @param permission - the same object at every render
 */
export function useIsAllowed(permission: BasicPermission): boolean {
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
  }, [permissionApi, permission]);
  return isAllowed;
}
