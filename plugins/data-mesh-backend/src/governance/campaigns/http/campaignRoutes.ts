import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../../../access/createAccess';
import { RouteGroup } from '../../../http/RouteGroup';
import { GovernanceDefinitions } from '../../sources/GovernanceDefinitions';
import { getCampaign } from '../getCampaign';
import { listCampaigns } from '../listCampaigns';
import { campaignPaths, campaignSchemas } from './campaignSpec.table';

/** How far campaigns are, of the products that the caller may read. */
export function campaignRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  definitions: GovernanceDefinitions;
  /** Whether there is any source of policies. */
  configured: boolean;
  now: () => Date;
}): RouteGroup {
  const { knex, httpAuth, access, configured, now } = options;

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
    paths: campaignPaths,
    schemas: campaignSchemas,
    register(router) {
      router.get('/governance/campaigns', async (req, res) => {
        const found = await listCampaigns(await askedBy(req));
        res.json({ ...found, configured });
      });

      router.get('/governance/campaigns/:id', async (req, res) => {
        const { id } = req.params;
        const found = await getCampaign({ ...(await askedBy(req)), id });
        if (!found) {
          throw new NotFoundError(`No campaign ${id}`);
        }
        res.json({ ...found, configured });
      });
    },
  };
}
