import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Registration } from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Access } from '../../access/createAccess';
import { RouteGroup } from '../../http/RouteGroup';
import {
  RegistrationServices,
  registerUrl,
} from '../registrations/registerUrl';
import { removeRegistration } from '../registrations/removeRegistration';
import { toRegistrations } from '../registrations/toRegistrations';
import { findRegistrations } from '../store/findRegistrations';
import { RegistrationRow } from '../store/rows';
import { audited } from './audited';
import {
  registrationPaths,
  registrationSchemas,
} from './registrationSpec.table';

/** URLs that people register and the portal then follows. */
export function registrationRoutes(
  options: RegistrationServices & {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    access: Access;
  },
): RouteGroup {
  const { knex, httpAuth, auditor, access, ...services } = options;

  /** Those that the caller may see: their own, and all for administrators. */
  async function visible(
    req: Request,
    where: Partial<Pick<RegistrationRow, 'registration_id'>>,
  ): Promise<RegistrationRow[]> {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { criteria } = await access.administering(credentials);
    const { principal } = credentials;
    const rows = await findRegistrations({ knex, where });
    return rows.filter(
      row =>
        criteria === 'all' ||
        (principal.type === 'user' &&
          principal.userEntityRef === row.registered_by),
    );
  }

  return {
    paths: registrationPaths,
    schemas: registrationSchemas,
    register(router) {
      router.get('/registrations', async (req, res) => {
        const rows = await visible(req, {});
        res.json(await toRegistrations({ knex, rows }));
      });

      router.post('/registrations', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        const { url } = req.body as { url: string };
        const { isNew, shown } = await audited<{
          isNew: boolean;
          shown: Registration;
        }>(
          { auditor, eventId: 'registration-create', request: req, meta: {} },
          async () => {
            const { registration, isNew: made } = await registerUrl(
              { knex, ...services },
              { url, credentials },
            );
            const [as] = await toRegistrations({ knex, rows: [registration] });
            return {
              result: { isNew: made, shown: as },
              meta: { url: as.url, registration: as.id },
            };
          },
        );
        res.status(isNew ? 201 : 200).json(shown);
      });

      router.delete('/registrations/:id', async (req, res) => {
        const { id } = req.params;
        const [registration] = await visible(req, { registration_id: id });
        if (!registration) {
          throw new NotFoundError(`No registration ${id}`);
        }
        await audited<void>(
          {
            auditor,
            eventId: 'registration-remove',
            request: req,
            meta: { registration: id, url: registration.url },
          },
          async () => {
            const { productsChanged } = services;
            await removeRegistration({ knex, registration, productsChanged });
            return { result: undefined, meta: {} };
          },
        );
        res.status(204).end();
      });
    },
  };
}
