import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  governanceOverridePermission,
  OverrideRequest,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { visibilityOf } from '../../../access/visibilityOf';
import { RouteGroup } from '../../../http/RouteGroup';
import { storedBodyOf } from '../../../http/storedBodyOf';
import { getSubmission } from '../../../registry/submissions/getSubmission';
import { audited } from '../../../sources/http/audited';
import { overrideRefusal } from '../overrideRefusal';
import { WaiverServices } from '../WaiverServices';
import { overridePaths, overrideSchemas } from './overrideSpec.table';

/** The audited way past a refusal. */
export function overrideRoutes(
  services: WaiverServices & {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    permissions: PermissionsService;
  },
): RouteGroup {
  const { knex, access, httpAuth, auditor, permissions } = services;
  return {
    paths: overridePaths,
    schemas: overrideSchemas,
    register(router) {
      router.post('/submissions/:id/override', async (req, res) => {
        // Never a service, whatever its permissions are.
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        const { id } = req.params;
        const body = storedBodyOf<OverrideRequest>(req);
        const { policies, reason, expires } = body;
        const detail = await audited<SubmissionDetail>(
          {
            auditor,
            eventId: 'governance-override',
            request: req,
            meta: { submission: id, policies: [...policies], reason, expires },
          },
          async () => {
            const [decision] = await permissions.authorize(
              [{ permission: governanceOverridePermission }],
              { credentials },
            );
            if (decision.result !== AuthorizeResult.ALLOW) {
              throw new NotAllowedError(
                'You are not allowed to override a refusal: ask for a waiver',
              );
            }
            const visibility = await visibilityOf(access, credentials);
            const submission = await getSubmission({ knex, id, visibility });
            if (!submission) {
              throw new NotFoundError(`No submission ${id}`);
            }
            const { userEntityRef } = credentials.principal;
            const result = await overrideRefusal(
              services,
              submission,
              body,
              userEntityRef,
            );
            const { state, productRef } = result;
            return {
              result,
              meta: { result: state, ...(productRef && { ref: productRef }) },
            };
          },
        );
        res.json(detail);
      });
    },
  };
}
