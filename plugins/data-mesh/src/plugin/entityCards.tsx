import {
  EntityCardBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

const filter = { kind: 'dataproduct' };

/** `entity-content-layout:data-mesh/overview`: notices on top, facts aside. */
const layout = EntityContentLayoutBlueprint.make({
  name: 'overview',
  params: {
    filter,
    loader: () =>
      import('../product/overview/OverviewLayout').then(m => m.OverviewLayout),
  },
});

/** `entity-card:data-mesh/description` */
const description = EntityCardBlueprint.make({
  name: 'description',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../product/overview/cards').then(m => <m.DescriptionCard />),
  },
});

/** `entity-card:data-mesh/use`: snippets to paste */
const use = EntityCardBlueprint.make({
  name: 'use',
  params: {
    filter,
    type: 'content',
    loader: () => import('../product/overview/cards').then(m => <m.UseCard />),
  },
});

/** `entity-card:data-mesh/ports` */
const ports = EntityCardBlueprint.make({
  name: 'ports',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../product/overview/cards').then(m => <m.PortsCard />),
  },
});

/** `entity-card:data-mesh/properties`: the six, with evidence */
const properties = EntityCardBlueprint.make({
  name: 'properties',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../product/overview/cards').then(m => <m.PropertiesCard />),
  },
});

/** `entity-card:data-mesh/inputs` */
const inputs = EntityCardBlueprint.make({
  name: 'inputs',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../product/overview/cards').then(m => <m.InputsCard />),
  },
});

/** `entity-card:data-mesh/support` */
const support = EntityCardBlueprint.make({
  name: 'support',
  params: {
    filter,
    type: 'info',
    loader: () =>
      import('../product/overview/cards').then(m => <m.SupportCard />),
  },
});

/** `entity-card:data-mesh/changes`: newest submissions */
const changes = EntityCardBlueprint.make({
  name: 'changes',
  params: {
    filter,
    type: 'info',
    loader: () =>
      import('../product/overview/cards').then(m => <m.ChangesCard />),
  },
});

/** `entity-card:data-mesh/links` */
const links = EntityCardBlueprint.make({
  name: 'links',
  params: {
    filter,
    type: 'info',
    loader: () =>
      import('../product/overview/cards').then(m => <m.LinksCard />),
  },
});

/** `entity-card:data-mesh/source` */
const source = EntityCardBlueprint.make({
  name: 'source',
  params: {
    filter,
    type: 'info',
    loader: () =>
      import('../product/overview/cards').then(m => <m.SourceCard />),
  },
});

/** The overview tab of a product page: its layout and its cards. */
export const entityCards = [
  layout,
  description,
  use,
  ports,
  properties,
  inputs,
  support,
  changes,
  links,
  source,
];
