import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const filter = { kind: 'domain' };

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

/** What the page of a domain gains. */
export const domainCards = [products, refused];
