import { InputError, NotAllowedError, toError } from '@backstage/errors';
import {
  makeBundles,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { Access } from '../access/createAccess';
import { Rights } from './authorisePublish';
import { decideBundle, Decision } from './decideBundle';
import { Intake, IntakeRequest } from './Intake';
import { IntakeServices } from './IntakeServices';
import { judgeAgain } from './judgeAgain';
import { listServedByOthers } from './listServedByOthers';
import { readDefinitions } from './readDefinitions';
import { readIncoming } from './readIncoming';
import { readSubmission } from './readSubmission';
import { retryWaiting } from './retryWaiting';
import { storeFailure } from './storeFailure';
import { wantedByBundles } from './wantedFacts';

const EVENT_SIZE = 100;

/** The one way in. */
export function createIntake(services: IntakeServices): Intake {
  const { access, audit } = services;
  return {
    async submit(request) {
      try {
        const rights = await rightsOf(access, request);
        return await submit(services, request, rights);
      } catch (error) {
        if (!request.dryRun) {
          await audit.failed(request, error);
        }
        throw error;
      }
    },
    retryWaiting: async () => (await retryWaiting(services)).size,
    judgeAgain: id => judgeAgain(services, id),
  };
}

/** Whoever may publish nothing at all is told before anything is read. */
async function rightsOf(
  access: Access,
  { credentials }: IntakeRequest,
): Promise<Rights | undefined> {
  if (!credentials) {
    return undefined;
  }
  const publishing = await access.publishing(credentials);
  if (publishing.criteria === 'none') {
    throw new NotAllowedError('You are not allowed to publish data products');
  }
  return { publishing, reading: await access.reading(credentials) };
}

async function submit(
  services: IntakeServices,
  { documents, ...request }: IntakeRequest,
  rights: Rights | undefined,
): Promise<SubmissionDetail[]> {
  const { knex, catalogFacts, publish, audit, logger } = services;
  const incoming = await readIncoming({ documents, logger });
  const contents = new Map(
    incoming.map(({ read, content }) => [read, content]),
  );
  const bundles = makeBundles([...contents.keys()]);
  if (request.door === 'push' && bundles.length > 1) {
    throw new InputError(
      `A push carries one product with the contracts that its ports name, or one contract; these are ${bundles.length} bundles: push them one after the other`,
    );
  }
  const definitions = await readDefinitions(services);
  const served = await listServedByOthers({ knex, bundles, definitions });
  const facts = await catalogFacts(wantedByBundles(bundles, served));
  const decisions: Decision[] = [];
  const refs: string[] = [];
  try {
    for (const bundle of bundles) {
      const known = { facts, definitions };
      const context = { knex, request, contents, known, rights, services };
      const decision = await decideBundle(bundle, context).catch(error => {
        throw storeFailure(error, logger);
      });
      decisions.push(decision);
      if (decision.stored) {
        await audit.decided(request, decision.detail, decision.before);
      }
      refs.push(...decision.refs);
      if (refs.length >= EVENT_SIZE) {
        await publish(refs.splice(0));
      }
    }
  } finally {
    await publish(refs);
  }
  return await settleWaiting(services, decisions);
}

/**
 * What the request brought may be what others wait for, of this request too.
 * It is stored by now, so a failure here is none of the request: the scheduled
 * look at what waits makes it good.
 */
async function settleWaiting(
  services: IntakeServices,
  decisions: Decision[],
): Promise<SubmissionDetail[]> {
  const { knex, logger } = services;
  const details = decisions.map(({ detail }) => detail);
  const arrived = decisions.flatMap(({ contractIds }) => contractIds);
  if (arrived.length === 0) {
    return details;
  }
  try {
    const settled = await retryWaiting(services, arrived);
    return await Promise.all(
      details.map(async detail =>
        settled.has(detail.id)
          ? (await readSubmission({ knex, id: detail.id })) ?? detail
          : detail,
      ),
    );
  } catch (error) {
    logger.error('What waits could not be judged again', toError(error));
    return details;
  }
}
