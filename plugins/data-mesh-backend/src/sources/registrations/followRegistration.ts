import { LoggerService, UrlReaderService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { sha256 } from '../../database/sha256';
import { FollowedSource } from '../runner/FollowedSource';
import { RegistrationRow } from '../store/rows';
import { createUrlSource } from '../url/createUrlSource';
import { PersonalRights } from './createPersonalRights';
import { onlyProduct } from './onlyProduct';

/** The type of sources that are registrations. */
export const REGISTRATION = 'registration';

/**
 * A registered URL as a source that publishes with the rights that the person
 * who registered it has at each reading, into the one domain that it was
 * registered for.
 */
export function followRegistration(options: {
  registration: RegistrationRow;
  knex: Knex;
  urlReader: UrlReaderService;
  rights: PersonalRights;
  logger: LoggerService;
}): FollowedSource {
  const { registration, knex, urlReader, rights, logger } = options;
  const { source_id, url, registered_by, domain, product_id } = registration;
  let only: string | undefined;
  return {
    id: source_id,
    type: REGISTRATION,
    door: 'registration',
    submittedBy: registered_by,
    digest: sha256(url),
    source: onlyProduct({
      source: createUrlSource(
        { url, what: 'document', include: [], exclude: [] },
        urlReader,
      ),
      productId: () => only,
      logger,
    }),
    async access() {
      const live = await knex<ProductRow>('products')
        .where({ product_id: product_id ?? '', source_id })
        .whereNot({ state: 'removed' })
        .first('owner');
      const right = await rights({
        person: registered_by,
        domain,
        productOwner: live?.owner,
      });
      if ('lost' in right) {
        return {
          suspended: `${right.lost}, so the URL is not followed; who may publish it registers it again`,
        };
      }
      only = right.by === 'product' ? product_id ?? undefined : undefined;
      return { domains: [domain] };
    },
  };
}
