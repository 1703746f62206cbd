import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  PRODUCT_FACETS,
  ProductQuery,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { Visibility } from '../access/Visibility';
import { enqueueDue } from '../governance/scan/enqueueDue';
import { GovernanceDefinitions } from '../governance/sources/GovernanceDefinitions';
import { readLevelFacet } from '../governance/verdicts/readLevelFacet';
import { withLevels } from '../governance/verdicts/withLevels';
import { getLineage } from '../registry/products/getLineage';
import { createProductPages } from '../registry/products/createProductPages';
import { getSchema } from '../registry/products/getSchema';
import { listProducts } from '../registry/products/listProducts';
import { notThere } from './notThere';
import { productPaths, productSchemas } from './productSpec.table';
import { listOfQuery, numberOfQuery, refOf, textOfQuery } from './queryOf';
import { RouteGroup } from './RouteGroup';

/** The shelf, the product page, its schema and its lineage. */
export function productRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  definitions: GovernanceDefinitions;
  now: () => Date;
}): RouteGroup {
  const { knex, httpAuth, access, definitions, now } = options;
  const readPage = createProductPages(knex);

  async function readingOf(req: Request): Promise<Visibility> {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return await access.reading(credentials);
  }

  async function readShelf(req: Request, query: ProductQuery) {
    const reading = await readingOf(req);
    const levels = await readLevelFacet({ knex, definitions, query });
    const page = await listProducts({ knex, query, reading, levels });
    const { items: products } = page;
    return {
      ...page,
      items: await withLevels({ knex, definitions, now: now(), products }),
    };
  }

  return {
    paths: productPaths,
    schemas: productSchemas,
    register(router) {
      router.get('/products', async (req, res) => {
        const query = {
          q: textOfQuery(req, 'q'),
          ...Object.fromEntries(
            PRODUCT_FACETS.map(facet => [facet, listOfQuery(req, facet)]),
          ),
          facets: String(req.query.facets) === 'true',
          cursor: textOfQuery(req, 'cursor'),
          limit: numberOfQuery(req, 'limit'),
        };
        res.json(await readShelf(req, query));
      });

      router.post('/products/query', async (req, res) => {
        // The OpenAPI document has let it through.
        res.json(await readShelf(req, req.body as ProductQuery));
      });

      router.get('/products/:domain/:name', async (req, res) => {
        const reading = await readingOf(req);
        const ref = refOf(req);
        const product = found(ref, await readPage({ ref, reading }));
        const products = [product];
        const at = now();
        const levelling = { knex, definitions, now: at, products };
        const [shown] = await withLevels(levelling);
        if (shown.levels?.some(({ isStale }) => isStale)) {
          // Whoever looks need not wait for the plan of the scan.
          const productId = shown.id;
          await enqueueDue({ knex, now: at.toISOString(), productId });
        }
        res.json(shown);
      });

      router.get('/products/:domain/:name/schema', async (req, res) => {
        const reading = await readingOf(req);
        const ref = refOf(req);
        const port = {
          name: textOfQuery(req, 'port') ?? '',
          version: textOfQuery(req, 'version'),
        };
        const schema = await getSchema({ knex, ref, port, reading });
        if ('missing' in schema) {
          throw notThere(schema.missing, ref, port);
        }
        res.json(schema);
      });

      router.get('/products/:domain/:name/lineage', async (req, res) => {
        const reading = await readingOf(req);
        const ref = refOf(req);
        res.json(found(ref, await getLineage({ knex, ref, reading })));
      });
    },
  };
}

function found<T>(ref: string, value: T | undefined): T {
  if (value === undefined) {
    throw notThere('product', ref);
  }
  return value;
}
