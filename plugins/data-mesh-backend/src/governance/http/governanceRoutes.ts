import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { numberOfQuery, refOf, textOfQuery } from '../../http/queryOf';
import { notThere } from '../../http/notThere';
import { RouteGroup } from '../../http/RouteGroup';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { getDomainGovernance } from '../verdicts/getDomainGovernance';
import { getPolicy } from '../verdicts/getPolicy';
import { getOwnerTrend } from '../verdicts/getOwnerTrend';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { getScorecard } from '../verdicts/getScorecard';
import { listChanges } from '../verdicts/listChanges';
import { listPolicies } from '../verdicts/listPolicies';
import { listPolicyProducts } from '../verdicts/listPolicyProducts';
import { listScorecards } from '../verdicts/listScorecards';
import { isOutcome } from '../verdicts/outcomeLetters';
import { readProductDigest } from '../verdicts/readProductDigest';
import { replayChange } from '../verdicts/replayChange';
import { titlesOf } from '../verdicts/scorecardHead';
import { governancePaths, governanceSchemas } from './governanceSpec.table';

/** What policies and scorecards say of the products that the caller may read. */
export function governanceRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  definitions: GovernanceDefinitions;
  /** Whether there is any source of policies. */
  configured: boolean;
  now: () => Date;
  /** Days that history is kept; undefined: for ever. */
  keepHistory?: number;
}): RouteGroup {
  const { knex, httpAuth, access, configured, now, keepHistory } = options;

  async function askedBy(req: Request) {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return {
      knex,
      now: now(),
      reading: await access.reading(credentials),
      definitions: await options.definitions.current(),
    };
  }

  return {
    paths: governancePaths,
    schemas: governanceSchemas,
    register(router) {
      router.get('/products/:domain/:name/governance', async (req, res) => {
        const ref = refOf(req);
        const asked = { ...(await askedBy(req)), ref };
        const found = await getProductGovernance(asked);
        if (!found) {
          throw notThere('product', ref);
        }
        res.json({ ...found, configured });
      });

      router.get(
        '/products/:domain/:name/governance/history',
        async (req, res) => {
          const ref = refOf(req);
          const asked = { ...(await askedBy(req)), ref };
          const product = await readProductDigest(asked);
          if (!product) {
            throw notThere('product', ref);
          }
          const { definitions } = asked;
          const page = await listChanges({
            knex,
            productId: product.product_id,
            titles: definitions ? titlesOf(definitions) : new Map(),
            query: pageOf(req),
          });
          res.json(page);
        },
      );

      router.get(
        '/products/:domain/:name/governance/history/:id',
        async (req, res) => {
          const ref = refOf(req);
          const { id } = req.params;
          const asked = { ...(await askedBy(req)), ref };
          const product = await readProductDigest(asked);
          const { definitions } = asked;
          const found =
            product &&
            (await replayChange({
              knex,
              productId: product.product_id,
              id,
              titles: definitions ? titlesOf(definitions) : new Map(),
            }));
          if (!found) {
            throw product
              ? new NotFoundError(noChange(ref, id, keepHistory))
              : notThere('product', ref);
          }
          res.json(found);
        },
      );

      router.get('/governance/policies', async (req, res) => {
        const found = await listPolicies(await askedBy(req));
        res.json({ ...found, configured });
      });

      router.get('/governance/policies/:id', async (req, res) => {
        const { id } = req.params;
        const found = await getPolicy({ ...(await askedBy(req)), id });
        if (!found) {
          throw new NotFoundError(`No policy ${id}`);
        }
        res.json({ ...found, configured });
      });

      router.get('/governance/policies/:id/products', async (req, res) => {
        const outcome = textOfQuery(req, 'outcome');
        const page = await listPolicyProducts({
          ...(await askedBy(req)),
          id: req.params.id,
          query: {
            ...pageOf(req),
            outcome: isOutcome(outcome) ? outcome : undefined,
            domain: textOfQuery(req, 'domain'),
          },
        });
        res.json(page);
      });

      router.get('/governance/domains/:domain', async (req, res) => {
        const { domain } = req.params;
        const asked = { ...(await askedBy(req)), domain };
        res.json({ ...(await getDomainGovernance(asked)), configured });
      });

      router.get('/governance/scorecards', async (req, res) => {
        const found = await listScorecards(await askedBy(req));
        res.json({ ...found, configured });
      });

      router.get('/governance/scorecards/:id', async (req, res) => {
        const { id } = req.params;
        const found = await getScorecard({ ...(await askedBy(req)), id });
        if (!found) {
          throw new NotFoundError(`No scorecard ${id}`);
        }
        res.json({ ...found, configured });
      });

      router.get('/governance/scorecards/:id/trend', async (req, res) => {
        const { id } = req.params;
        const owner = textOfQuery(req, 'owner') ?? '';
        const found = await getOwnerTrend({
          ...(await askedBy(req)),
          ...{ id, owner },
        });
        if (!found) {
          throw new NotFoundError(`No scorecard ${id}`);
        }
        res.json(found);
      });
    },
  };
}

/** Also of a change that never was: what is deleted cannot be told from it. */
function noChange(ref: string, id: string, days: number | undefined): string {
  const since = days ? `; what is older than ${days} days is deleted here` : '';
  return `No change ${id} in the history of ${ref}${since}`;
}

function pageOf(req: Request) {
  return {
    cursor: textOfQuery(req, 'cursor'),
    limit: numberOfQuery(req, 'limit'),
  };
}
