import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  changesRouteRef,
  lineageRouteRef,
  productGovernanceRouteRef,
  schemaRouteRef,
  slaRouteRef,
} from '../routes/routes';

const filter = { kind: 'dataproduct' };

/** `entity-content:data-mesh/schema` */
const schema = EntityContentBlueprint.make({
  name: 'schema',
  params: {
    path: '/schema',
    title: 'Schema',
    filter,
    routeRef: schemaRouteRef,
    loader: () => import('../product/schema/Schema').then(m => <m.Schema />),
  },
});

/** `entity-content:data-mesh/sla` */
const sla = EntityContentBlueprint.make({
  name: 'sla',
  params: {
    path: '/sla',
    title: 'SLA',
    filter,
    routeRef: slaRouteRef,
    loader: () => import('../product/sla/Sla').then(m => <m.Sla />),
  },
});

/** `entity-content:data-mesh/lineage` */
const lineage = EntityContentBlueprint.make({
  name: 'lineage',
  params: {
    path: '/lineage',
    title: 'Lineage',
    filter,
    routeRef: lineageRouteRef,
    loader: () => import('../product/lineage/Lineage').then(m => <m.Lineage />),
  },
});

/** `entity-content:data-mesh/governance` */
const governance = EntityContentBlueprint.make({
  name: 'governance',
  params: {
    path: '/governance',
    title: 'Governance',
    filter,
    routeRef: productGovernanceRouteRef,
    loader: () =>
      import('../product/governance/Governance').then(m => <m.Governance />),
  },
});

/** `entity-content:data-mesh/changes` */
const changes = EntityContentBlueprint.make({
  name: 'changes',
  params: {
    path: '/changes',
    title: 'Changes',
    filter,
    routeRef: changesRouteRef,
    loader: () => import('../product/changes/Changes').then(m => <m.Changes />),
  },
});

/** The tabs of a product page, in their order. */
export const entityContents = [schema, sla, lineage, governance, changes];
