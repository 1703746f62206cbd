import { toError } from '@backstage/errors';
import { Bundle, makeBundles } from '@meshstage/plugin-data-mesh-common';
import { listWaiting, Waiting } from '../registry/submissions/listWaiting';
import {
  readWaiting,
  WaitingSubmission,
} from '../registry/submissions/readWaiting';
import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { findArrived } from './findArrived';
import { IntakeServices } from './IntakeServices';
import { listServedByOthers } from './listServedByOthers';
import { readDefinitions } from './readDefinitions';
import { readIncoming } from './readIncoming';
import { retrySubmission } from './retrySubmission';
import { wantedByBundles } from './wantedFacts';

const CHUNK = 100;

interface Candidate {
  waiting: WaitingSubmission;
  bundle: Bundle;
}

/**
 * Judges waiting submissions again: those for which something has arrived, or those that wait for some
 * contracts, and then those that wait for what these bring. One that fails
 * does not stop the others. Resolves to the ids of those that wait no longer.
 */
export async function retryWaiting(
  services: Omit<IntakeServices, 'access'>,
  forContracts?: Iterable<string>,
): Promise<Set<string>> {
  const { knex, catalogFacts } = services;
  const definitions = await readDefinitions(services);
  const settled = new Set<string>();
  const open = await listWaiting({ knex, forContracts });
  let queue = forContracts
    ? open
    : await findArrived({ knex, catalogFacts, definitions, waiting: open });
  while (queue.length > 0) {
    const arrived: string[] = [];
    for (let start = 0; start < queue.length; start += CHUNK) {
      const chunk = queue.slice(start, start + CHUNK);
      arrived.push(
        ...(await retryChunk(services, definitions, chunk, settled)),
      );
    }
    queue =
      arrived.length > 0
        ? await listWaiting({ knex, forContracts: arrived })
        : [];
  }
  return settled;
}

/** Resolves to the contracts that became live. */
async function retryChunk(
  services: Omit<IntakeServices, 'access'>,
  definitions: Definitions | undefined,
  chunk: Waiting[],
  settled: Set<string>,
): Promise<string[]> {
  const { knex, catalogFacts, publish, audit, logger } = services;
  const all: Candidate[] = [];
  for (const { seq } of chunk) {
    all.push(...(await readAgain(services, seq)));
  }
  const bundles = all.map(({ bundle }) => bundle);
  const served = await listServedByOthers({ knex, bundles, definitions });
  const facts = await catalogFacts(wantedByBundles(bundles, served));
  if (!facts) {
    return [];
  }
  const arrived: string[] = [];
  const refs: string[] = [];
  for (const { waiting, bundle } of all) {
    const { submissionId, request } = waiting;
    try {
      const retried = await retrySubmission({
        knex,
        waiting,
        bundle,
        known: { facts, definitions },
        services,
      });
      refs.push(...retried.refs);
      arrived.push(...retried.contractIds);
      if (retried.detail) {
        settled.add(submissionId);
        await audit.decided(request, retried.detail, retried.before);
      }
    } catch (error) {
      logger.error(
        `Submission ${submissionId} could not be judged again; it goes on waiting`,
        toError(error),
      );
    }
  }
  await publish(refs);
  return arrived;
}

async function readAgain(
  { knex, logger }: Omit<IntakeServices, 'access'>,
  seq: number,
): Promise<Candidate[]> {
  const waiting = await readWaiting({ knex, seq });
  if (!waiting) {
    return [];
  }
  const { documents } = waiting.request;
  const incoming = await readIncoming({ documents, logger });
  const bundles = makeBundles(incoming.map(({ read }) => read));
  if (bundles.length !== 1) {
    logger.error(
      `Submission ${waiting.submissionId} was one bundle and is now ${bundles.length}; submit it again`,
    );
    return [];
  }
  return [{ waiting, bundle: bundles[0] }];
}
