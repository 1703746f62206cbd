import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  PRODUCT_FACETS,
  ProductQuery,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { Visibility } from '../access/Visibility';
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
}): RouteGroup {
  const { knex, httpAuth, access } = options;
  const readPage = createProductPages(knex);

  async function readingOf(req: Request): Promise<Visibility> {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return await access.reading(credentials);
  }

  return {
    paths: productPaths,
    schemas: productSchemas,
    register(router) {
      router.get('/products', async (req, res) => {
        const reading = await readingOf(req);
        const query = {
          q: textOfQuery(req, 'q'),
          ...Object.fromEntries(
            PRODUCT_FACETS.map(facet => [facet, listOfQuery(req, facet)]),
          ),
          facets: String(req.query.facets) === 'true',
          cursor: textOfQuery(req, 'cursor'),
          limit: numberOfQuery(req, 'limit'),
        };
        res.json(await listProducts({ knex, query, reading }));
      });

      router.post('/products/query', async (req, res) => {
        const reading = await readingOf(req);
        // The OpenAPI document has let it through.
        const query = req.body as ProductQuery;
        res.json(await listProducts({ knex, query, reading }));
      });

      router.get('/products/:domain/:name', async (req, res) => {
        const reading = await readingOf(req);
        const ref = refOf(req);
        res.json(found(ref, await readPage({ ref, reading })));
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
