import {
  AuditorService,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { MendRequest, MendResult } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { visibilityOf } from '../../access/visibilityOf';
import { RouteGroup } from '../../http/RouteGroup';
import { Intake } from '../../intake/Intake';
import { mendSubmission } from '../mend/mendSubmission';
import { StartedSource } from '../startSources';
import { audited } from './audited';
import { mendPaths, mendSchemas } from './mendSpec.table';

const STATUS: Record<MendResult['outcome'], number> = {
  judged: 200,
  published: 200,
  unread: 202,
  overtaken: 409,
  refused: 422,
};

/** The door for people who mend what was refused. */
export function mendRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: Access;
  intake: Intake;
  started: ReadonlyMap<string, StartedSource>;
  logger: LoggerService;
  now: () => number;
}): RouteGroup {
  const { httpAuth, auditor, access, ...services } = options;
  return {
    paths: mendPaths,
    schemas: mendSchemas,
    register(router) {
      router.post('/submissions/:id/mend', async (req, res) => {
        const { id } = req.params;
        const request = req.body as MendRequest;
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const visibility = await visibilityOf(access, credentials);
        const mend = () =>
          mendSubmission(services, { id, request, credentials, visibility });
        const result = request.dryRun
          ? await mend()
          : await audited<MendResult>(
              {
                auditor,
                eventId: 'submission-mend',
                request: req,
                meta: {
                  submission: id,
                  documents: request.documents.map(({ path, from }) => ({
                    path,
                    from,
                  })),
                },
              },
              async () => {
                const mended = await mend();
                const { outcome, submissions } = mended;
                const ids = submissions.map(each => each.id);
                return { result: mended, meta: { outcome, submissions: ids } };
              },
            );
        res.status(STATUS[result.outcome]).json(result);
      });
    },
  };
}
