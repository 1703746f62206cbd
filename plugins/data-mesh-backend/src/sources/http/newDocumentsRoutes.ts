import {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  NewDocumentsRequest,
  NewDocumentsResult,
} from '@meshstage/plugin-data-mesh-common';
import { RouteGroup } from '../../http/RouteGroup';
import { Intake } from '../../intake/Intake';
import { StartedSource } from '../startSources';
import { createDocuments } from '../write/createDocuments';
import { notWritable } from '../write/notWritable';
import { audited } from './audited';
import {
  newDocumentsPaths,
  newDocumentsSchemas,
} from './newDocumentsSpec.table';

const STATUS: Record<NewDocumentsResult['outcome'], number> = {
  judged: 200,
  written: 201,
  refused: 422,
};

/** The door for who makes new products where a source reads them. */
export function newDocumentsRoutes(options: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  intake: Intake;
  started: ReadonlyMap<string, StartedSource>;
  logger: LoggerService;
}): RouteGroup {
  const { httpAuth, auditor, started, ...services } = options;
  return {
    paths: newDocumentsPaths,
    schemas: newDocumentsSchemas,
    register(router) {
      router.post('/sources/:id/documents', async (req, res) => {
        const { id } = req.params;
        const request = req.body as NewDocumentsRequest;
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const { configured } = started.get(id) ?? {};
        if (!configured) {
          throw new NotFoundError(notWritable(id));
        }
        const create = () =>
          createDocuments(services, { configured, request, credentials });
        const result = request.dryRun
          ? await create()
          : await audited<NewDocumentsResult>(
              {
                auditor,
                eventId: 'source-documents-create',
                request: req,
                meta: {
                  source: id,
                  documents: request.documents.map(({ path }) => path),
                },
              },
              async () => {
                const created = await create();
                const { outcome, submissions } = created;
                const products = submissions.flatMap(
                  ({ productRef }) => productRef ?? [],
                );
                return { result: created, meta: { outcome, products } };
              },
            );
        res.status(STATUS[result.outcome]).json(result);
      });
    },
  };
}
