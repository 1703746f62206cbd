import {
  BackstageCredentials,
  BackstageUserPrincipal,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, toError } from '@backstage/errors';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { SourceReading } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { sha256 } from '../../database/sha256';
import { Intake } from '../../intake/Intake';
import { createSourceRunner } from '../runner/createSourceRunner';
import { ensureSource } from '../store/ensureSource';
import { findRegistrations } from '../store/findRegistrations';
import { insertRegistration } from '../store/insertRegistration';
import { requestReading } from '../store/requestReading';
import { RegistrationRow } from '../store/rows';
import { checkSourceUrl } from '../url/checkSourceUrl';
import { createUrlSource } from '../url/createUrlSource';
import { PersonalRights } from './createPersonalRights';
import { followRegistration, REGISTRATION } from './followRegistration';

const PATIENCE_MS = 30_000;
const MOST = 100;
const PROBLEMS_SHOWN = 5;

/** Everything that following registered URLs uses. */
export interface RegistrationServices {
  knex: Knex;
  intake: Intake;
  urlReader: UrlReaderService;
  rights: PersonalRights;
  productsChanged: (refs: string[]) => Promise<void>;
  logger: LoggerService;
  now: () => number;
  random: () => number;
}

/**
 * Registers the URL of a document for the person who asks, publishes it with
 * the rights that they have now, and follows it from then on. Nothing is kept
 * when the URL cannot be read, the document is refused, the person may not
 * publish it, or could not while they are away. Who registers a URL again
 * renews what was suspended. Resolves to the registration.
 */
export async function registerUrl(
  services: RegistrationServices,
  request: {
    url: string;
    credentials: BackstageCredentials<BackstageUserPrincipal>;
  },
): Promise<{ registration: RegistrationRow; isNew: boolean }> {
  const { knex, intake, urlReader, now } = services;
  const { credentials } = request;
  const person = credentials.principal.userEntityRef;
  const url = checkSourceUrl(request.url).toString();
  const own = await findRegistrations({
    knex,
    where: { registered_by: person },
  });
  const known = own.find(row => row.url === url);
  if (!known && own.length >= MOST) {
    throw new InputError(
      `You follow ${MOST} URLs, which is the most; remove one, or have a source configured`,
    );
  }
  // One person and one URL are always the same source: two requests at once
  // make one, and who registers again gets back what was published.
  const registrationId = sha256(`${person}\n${url}`).slice(0, 32);
  const sourceId = `${REGISTRATION}:${registrationId}`;

  const reading = await readNow(urlReader, url);
  const [judged] = await intake.submit({
    door: 'registration',
    source: { id: sourceId, type: REGISTRATION, domains: '*' },
    submittedBy: person,
    credentials,
    documents: reading.documents,
    dryRun: true,
  });
  const { domain, productId } = acceptable(judged);
  await checkFollowable(services, { person, domain, productId, sourceId });

  const registration: RegistrationRow = {
    registration_id: registrationId,
    source_id: sourceId,
    url,
    registered_by: person,
    registered_at: known?.registered_at ?? new Date(now()).toISOString(),
    domain,
    product_id: productId ?? null,
  };
  await ensureSource({ knex, sourceId, type: REGISTRATION });
  await insertRegistration({ knex, registration });
  const at = new Date(now()).toISOString();
  await requestReading({ knex, sourceId, at });
  // The same bytes that were judged, with the rights of who asks.
  const runner = createSourceRunner({
    ...services,
    followed: {
      ...followRegistration({ ...services, registration }),
      source: { read: async () => reading },
      credentials,
      access: async () => ({ domains: [domain] }),
    },
  });
  await runner.run(AbortSignal.timeout(PATIENCE_MS));
  return { registration, isNew: known === undefined };
}

async function readNow(
  urlReader: UrlReaderService,
  url: string,
): Promise<Extract<SourceReading, { type: 'documents' }>> {
  const source = createUrlSource(
    { url, what: 'document', include: [], exclude: [] },
    urlReader,
  );
  const reading = await source
    .read({ signal: AbortSignal.timeout(PATIENCE_MS) })
    .catch(error => {
      throw new InputError(toError(error).message);
    });
  if (reading.type === 'unchanged' || reading.documents.length === 0) {
    throw new InputError(
      reading.type === 'documents' && reading.unreadable.length > 0
        ? `The document cannot be read: ${reading.unreadable[0].reason}`
        : `${url}: there is no document`,
    );
  }
  return reading;
}

function acceptable({ state, domain, problems, documents }: SubmissionDetail): {
  domain: string;
  productId?: string;
} {
  const [document] = documents;
  if (state === 'refused' || domain === undefined) {
    const errors = [...problems, ...documents.flatMap(each => each.problems)]
      .filter(({ severity }) => severity === 'error')
      .slice(0, PROBLEMS_SHOWN)
      .map(({ line, message }) =>
        line === undefined ? message : `line ${line}: ${message}`,
      );
    throw new InputError(
      `The document would be refused, mend it first. ${errors.join(' ')}`,
    );
  }
  return {
    domain,
    productId: document.kind === 'DataProduct' ? document.id : undefined,
  };
}

/** A right that only the permission framework knows of ends with the session. */
async function checkFollowable(
  { knex, rights }: Pick<RegistrationServices, 'knex' | 'rights'>,
  of: { person: string; domain: string; productId?: string; sourceId: string },
): Promise<void> {
  const live = await knex<ProductRow>('products')
    .where({ product_id: of.productId ?? '', source_id: of.sourceId })
    .whereNot({ state: 'removed' })
    .first('owner');
  const right = await rights({
    person: of.person,
    domain: of.domain,
    productOwner: live?.owner,
  });
  if ('lost' in right) {
    throw new NotAllowedError(
      `You may publish this now, but it could not be followed while you are away: ${right.lost}. Have a member of the owning group register it, or push it`,
    );
  }
}
