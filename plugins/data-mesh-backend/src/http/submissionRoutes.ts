import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  SubmissionDetail,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { principalOf } from '../access/principalOf';
import { visibilityOf } from '../access/visibilityOf';
import { Intake } from '../intake/Intake';
import { mayPublishSubmission } from '../governance/waivers/store/mayPublishSubmission';
import { getSubmission } from '../registry/submissions/getSubmission';
import { listSubmissions } from '../registry/submissions/listSubmissions';
import { mendOptions } from '../sources/mend/mendOptions';
import { MendWayServices } from '../sources/mend/mendWay';
import { numberOfQuery, textOfQuery } from './queryOf';
import { readPush } from './readPush';
import { RouteGroup } from './RouteGroup';
import { submissionPaths, submissionSchemas } from './submissionSpec.table';

type Credentials = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

const STATUS: Record<SubmissionState, number> = {
  unchanged: 200,
  accepted: 201,
  'accepted-with-warnings': 201,
  waiting: 202,
  refused: 422,
};

/** Attempts to publish: what became of them, and the door for pushes. */
export function submissionRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  intake: Intake;
  /** What tells how a submission can be mended. */
  mending: Omit<MendWayServices, 'knex'>;
}): RouteGroup {
  const { knex, httpAuth, access, intake, mending } = options;

  function credentialsOf(req: Request): Promise<Credentials> {
    return httpAuth.credentials(req, { allow: ['user', 'service'] });
  }

  return {
    paths: submissionPaths,
    schemas: submissionSchemas,
    register(router) {
      router.get('/submissions', async (req, res) => {
        const query = {
          state: textOfQuery(req, 'state') as SubmissionState | undefined,
          domain: textOfQuery(req, 'domain'),
          newest: String(req.query.newest) === 'true',
          productRef: textOfQuery(req, 'productRef'),
          sourceId: textOfQuery(req, 'sourceId'),
          cursor: textOfQuery(req, 'cursor'),
          limit: numberOfQuery(req, 'limit'),
        };
        const visibility = await visibilityOf(access, await credentialsOf(req));
        res.json(await listSubmissions({ knex, query, visibility }));
      });

      router.get('/submissions/:id', async (req, res) => {
        const { id } = req.params;
        const visibility = await visibilityOf(access, await credentialsOf(req));
        const submission = await getSubmission({ knex, id, visibility });
        if (!submission) {
          throw new NotFoundError(`No submission ${id}`);
        }
        res.json({
          ...submission,
          ...(await mendOptions({ knex, ...mending }, submission, visibility)),
          ...(submission.state === 'refused' && {
            mayAskForWaiver: await mayPublishSubmission({
              knex,
              id,
              visibility,
            }),
          }),
        });
      });

      router.post('/submissions', async (req, res) => {
        const credentials = await credentialsOf(req);
        const push = readPush(req);
        const [submission] = await intake.submit({
          door: 'push',
          source: { id: 'push', type: 'push', domains: '*' },
          submittedBy: principalOf(credentials),
          credentials,
          point: push.dryRun ? 'check' : 'publish',
          ...push,
        });
        res.status(statusOf(submission, push.dryRun)).json(submission);
      });
    },
  };
}

/** A dry run creates nothing and leaves nothing to wait for. */
function statusOf({ state }: SubmissionDetail, dryRun: boolean): number {
  return dryRun && state !== 'refused' ? 200 : STATUS[state];
}
