import {
  ConflictError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import {
  makeBundles,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { findRefused } from '../registry/submissions/findRefused';
import { readWaiting } from '../registry/submissions/readWaiting';
import { asSourceHasIt } from './asSourceHasIt';
import { IntakeServices } from './IntakeServices';
import { listServedByOthers } from './listServedByOthers';
import { readDefinitions } from './readDefinitions';
import { readIncoming } from './readIncoming';
import { readSubmission } from './readSubmission';
import { retrySubmission } from './retrySubmission';
import { retryWaiting } from './retryWaiting';
import { storeFailure } from './storeFailure';
import { wantedByBundles } from './wantedFacts';

/** Judges a refused submission again, see `Intake.judgeAgain`. */
export async function judgeAgain(
  services: IntakeServices,
  id: string,
): Promise<SubmissionDetail> {
  const { knex, catalogFacts, logger, publish, audit } = services;
  const seq = await findRefused({ knex, id });
  const found =
    seq === undefined
      ? undefined
      : await readWaiting({ knex, seq, state: 'refused' });
  if (!found) {
    throw new ConflictError(
      `Submission ${id} is not refused any more, or a newer attempt followed it: look at the newest`,
    );
  }
  const refused = await asSourceHasIt(knex, found);
  const { documents } = refused.request;
  const incoming = await readIncoming({ documents, logger });
  const [bundle, ...others] = makeBundles(incoming.map(({ read }) => read));
  if (!bundle || others.length > 0) {
    throw new ConflictError(
      `Submission ${id} was one bundle and is now ${
        others.length + 1
      }: submit it again`,
    );
  }
  const definitions = await readDefinitions(services);
  const bundles = [bundle];
  const served = await listServedByOthers({ knex, bundles, definitions });
  const facts = await catalogFacts(wantedByBundles(bundles, served));
  if (!facts) {
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nothing can be judged. Try again later',
    );
  }
  const retried = await retrySubmission({
    knex,
    waiting: refused,
    bundle,
    known: { facts, definitions },
    services,
  }).catch(error => {
    throw storeFailure(error, logger);
  });
  if (retried.detail) {
    await audit.decided(refused.request, retried.detail, retried.before);
  }
  await publish(retried.refs);
  if (retried.contractIds.length > 0) {
    try {
      await retryWaiting(services, retried.contractIds);
    } catch (error) {
      logger.error('What waits could not be judged again', toError(error));
    }
  }
  const detail = await readSubmission({ knex, id });
  if (!detail) {
    throw new ConflictError(`Submission ${id} is gone`);
  }
  return detail;
}
