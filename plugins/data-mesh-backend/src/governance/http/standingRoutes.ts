import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { numberOfQuery, textOfQuery } from '../../http/queryOf';
import { RouteGroup } from '../../http/RouteGroup';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { listStandings } from '../verdicts/listStandings';
import { standingPaths, standingSchemas } from './standingSpec.table';

/** How all products stand; for services that offer it further, not for people. */
export function standingRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  definitions: GovernanceDefinitions;
  now: () => Date;
}): RouteGroup {
  const { knex, httpAuth, definitions, now } = options;
  return {
    paths: standingPaths,
    schemas: standingSchemas,
    register(router) {
      router.get('/standings', async (req, res) => {
        await httpAuth.credentials(req, { allow: ['service'] });
        res.json(
          await listStandings({
            knex,
            definitions: await definitions.current(),
            now: now(),
            cursor: textOfQuery(req, 'cursor'),
            limit: numberOfQuery(req, 'limit'),
          }),
        );
      });
    },
  };
}
