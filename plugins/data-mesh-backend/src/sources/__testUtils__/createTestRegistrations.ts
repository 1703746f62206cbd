import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { productYaml } from '../../__testUtils__/documents';
import { PEOPLE, permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { createPersonalRights } from '../registrations/createPersonalRights';
import { createRegistrationFollower } from '../registrations/createRegistrationFollower';
import {
  registerUrl,
  RegistrationServices,
} from '../registrations/registerUrl';
import { toRegistrations } from '../registrations/toRegistrations';
import { findRegistrations } from '../store/findRegistrations';
import { GitHost } from './GitHost';
import { people } from './people';

/** Registrations of documents on a real web server, which holds the product `orders`. */
export async function createTestRegistrations(knex: Knex) {
  const host = await GitHost.start();
  const state = {
    now: Date.parse('2026-11-21T12:00:00Z'),
    /** What the catalog holds when rights are asked for. */
    entities: people(),
  };
  const services: RegistrationServices = {
    knex,
    intake: createTestIntake({
      knex,
      entities: people(),
      permissions: permissionsOfPeople,
    }).intake,
    urlReader: host.urlReader('plain'),
    rights: question =>
      createPersonalRights({
        catalog: catalogServiceMock({ entities: state.entities }),
        auth: mockServices.auth(),
      })(question),
    productsChanged: async () => {},
    logger: mockServices.logger.mock(),
    now: () => state.now,
    random: () => 0,
  };
  const put = (text: string, path = 'orders.yaml') =>
    host.files.set(path, Buffer.from(text));
  put(productYaml({ id: 'orders', name: 'Orders' }));
  return {
    host,
    state,
    services,
    put,
    register: (path = 'orders.yaml', who: string = PEOPLE.salesOnly) =>
      registerUrl(services, {
        url: `${host.url}/raw/${path}`,
        credentials: mockCredentials.user(who),
      }),
    /** One round of the scheduled task. */
    follow: () =>
      createRegistrationFollower(services)(new AbortController().signal),
    shown: async () => {
      const rows = await findRegistrations({ knex, where: {} });
      return await toRegistrations({ knex, rows });
    },
    product: async () =>
      await knex('products').where({ product_id: 'orders' }).first(),
  };
}
