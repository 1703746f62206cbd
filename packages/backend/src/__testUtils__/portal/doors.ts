import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Caller } from './startPortal';

/** A document of the search: a product, or its column on a page below. */
interface Found {
  location: string;
}

/** Those of some products that somebody sees through a door, sorted. */
export type Door = (caller: Caller, refs: string[]) => Promise<string[]>;

/** A filter, one by one; anything but found and not found is an error. */
async function filter(
  refs: string[],
  isFound: (ref: string) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  for (const ref of refs) {
    if (await isFound(ref)) {
      found.push(ref);
    }
  }
  return found.sort();
}

async function search({ get }: Caller, query: string): Promise<string[]> {
  const { status, body } = await get<{ results: { document: Found }[] }>(
    `/search/query?pageLimit=50&${query}`,
  );
  if (status !== 200) {
    throw new Error(`The search answers ${status}`);
  }
  const refs = body.results.flatMap(({ document }) => {
    const [, , domain, kind, name] = document.location.split(/[/?]/);
    return kind === 'dataproduct' ? [`${kind}:${domain}/${name}`] : [];
  });
  return refs.sort();
}

const entityQuery = '/catalog/entities/by-query?filter=kind=dataproduct';

/** The doors through which products are seen. */
export const doors: Record<string, Door> = {
  'the catalog, by name': ({ get }, refs) =>
    filter(refs, async ref => {
      const [kind, namespace, name] = ref.split(/[:/]/);
      const { status } = await get(
        `/catalog/entities/by-name/${kind}/${namespace}/${name}`,
      );
      if (status !== 200 && status !== 404) {
        throw new Error(`The catalog answers ${status}`);
      }
      return status === 200;
    }),

  async 'the catalog, by query'({ get }) {
    const { body } = await get<{ items: Entity[] }>(entityQuery);
    return body.items.map(entity => stringifyEntityRef(entity)).sort();
  },

  'the search, for products': caller =>
    search(caller, 'types[0]=data-product&term=everything'),

  'the search, for columns': caller =>
    search(caller, 'types[0]=data-product-column&term=id'),

  'the search, for all': caller => search(caller, 'term=everything'),

  'the API, by name': ({ client }, refs) =>
    filter(refs, ref =>
      client.getProduct(ref).then(
        () => true,
        error => {
          if (error.statusCode !== 404) {
            throw error;
          }
          return false;
        },
      ),
    ),

  async 'the API, as a list'({ client }) {
    const { items } = await client.listProducts();
    return items.map(({ ref }) => ref).sort();
  },

  async 'the API, by search'({ client }) {
    const { items } = await client.listProducts({ q: 'everything' });
    return items.map(({ ref }) => ref).sort();
  },
};

/** How many products somebody is told that there are. */
export const counts: Record<string, (caller: Caller) => Promise<number>> = {
  'the catalog': async ({ get }) => {
    const { body } = await get<{ totalItems: number }>(
      `${entityQuery}&limit=1`,
    );
    return body.totalItems;
  },
  'the facets of the catalog': async ({ get }) => {
    const { body } = await get<{
      facets: Record<string, { value: string; count: number }[]>;
    }>('/catalog/entity-facets?facet=kind');
    return (
      body.facets.kind.find(({ value }) => value === 'DataProduct')?.count ?? 0
    );
  },
  'the API': async ({ client }) =>
    (await client.listProducts({ limit: 1 })).totalItems,
};
