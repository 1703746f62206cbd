import {
  EntityCardBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';

const filter = { kind: 'domain' };

/** `entity-content-layout:data-mesh/domain`: the products on top, facts aside. */
const layout = EntityContentLayoutBlueprint.make({
  name: 'domain',
  params: {
    filter,
    loader: () => import('../domain/DomainLayout').then(m => m.DomainLayout),
  },
});

/** `entity-card:data-mesh/domain-products` */
const products = EntityCardBlueprint.make({
  name: 'domain-products',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../domain/DomainProductsCard').then(m => (
        <m.DomainProductsCard />
      )),
  },
});

/** `entity-card:data-mesh/domain-refused` */
const refused = EntityCardBlueprint.make({
  name: 'domain-refused',
  params: {
    filter,
    type: 'info',
    loader: () =>
      import('../domain/DomainRefusedCard').then(m => <m.DomainRefusedCard />),
  },
});

/** `entity-card:data-mesh/domain-governance` */
const governance = EntityCardBlueprint.make({
  name: 'domain-governance',
  params: {
    filter,
    type: 'content',
    loader: () =>
      import('../domain/DomainGovernanceCard').then(m => (
        <m.DomainGovernanceCard />
      )),
  },
});

/** What the page of a domain gains. */
export const domainCards = [layout, products, governance, refused];
