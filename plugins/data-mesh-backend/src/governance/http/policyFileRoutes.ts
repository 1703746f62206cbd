import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { RouteGroup } from '../../http/RouteGroup';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { PolicySourceConfig } from '../sources/config/PolicySourceConfig';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { listPolicyFiles } from '../sources/listPolicyFiles';
import { policyFilePaths, policyFileSchemas } from './policyFileSpec.table';

/** Where policies come from: they are no secret, whoever is signed in may see them. */
export function policyFileRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  sources: readonly PolicySourceConfig[];
  definitions: ServedGovernance;
  catalogFacts: ReadCatalogFacts;
}): RouteGroup {
  const { httpAuth, access } = options;
  return {
    paths: policyFilePaths,
    schemas: policyFileSchemas,
    register(router) {
      router.get('/policy-files', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const managing = await Promise.all([
          access.publishing(credentials),
          access.administering(credentials),
        ]);
        // It may name hosts and folders.
        const tellMessages = managing.some(
          ({ criteria }) => criteria !== 'none',
        );
        res.json(await listPolicyFiles({ ...options, tellMessages }));
      });
    },
  };
}
