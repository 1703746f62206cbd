import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { textOfQuery } from '../../http/queryOf';
import { RouteGroup } from '../../http/RouteGroup';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { PolicySourceConfig } from '../sources/config/PolicySourceConfig';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { listPolicyFiles } from '../sources/listPolicyFiles';
import { findPolicyFile, namesProducts } from '../sources/findPolicyFile';
import { policyFilePaths, policyFileSchemas } from './policyFileSpec.table';

/** Where policies come from: they are no secret, whoever is signed in may see them. */
export function policyFileRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  sources: readonly PolicySourceConfig[];
  definitions: ServedGovernance;
  catalogFacts: ReadCatalogFacts;
  now: () => Date;
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

      router.get('/policy-files/text', async (req, res) => {
        await httpAuth.credentials(req, { allow: ['user', 'service'] });
        const source = textOfQuery(req, 'source') ?? '';
        const path = textOfQuery(req, 'path') ?? '';
        const file = findPolicyFile(
          await options.definitions.current(),
          source,
          path,
        );
        if (!file) {
          throw new NotFoundError(`No file '${path}' of source '${source}'`);
        }
        if (namesProducts(file)) {
          throw new NotAllowedError(
            `'${path}' holds waivers, which name products that not everybody may read: take its text from where it lies`,
          );
        }
        res.json({ source, path, content: file.content });
      });
    },
  };
}
