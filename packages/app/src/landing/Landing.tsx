import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '@meshstage/plugin-data-mesh';
import { Navigate } from 'react-router-dom';

/** Whoever opens the portal wants to find data first. */
export function Landing() {
  return <Navigate to={useRouteRef(rootRouteRef)()} replace />;
}
