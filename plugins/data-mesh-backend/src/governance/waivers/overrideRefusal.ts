import { randomUUID } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import {
  OverrideRequest,
  overridablePolicies,
  PolicyWaiver,
  Problem,
  readWaiverRequest,
  slugify,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { findRefused } from '../../registry/submissions/findRefused';
import { currentDefinitions } from './currentDefinitions';
import { newWaiverRow } from './newWaiverRow';
import { endOverride } from './store/endOverride';
import { insertWaivers } from './store/insertWaivers';
import { makeNotices } from './store/makeNotices';
import { throwProblems } from './throwProblems';
import { WaiverServices } from './WaiverServices';

const USER = /^user:/i;

/**
 * Waives the named policies for the product of a refused submission and judges
 * it again; of those that have no answer the verdict stays, and the gate lets it
 * pass. Whoever submitted it cannot override that. Where it cannot be judged nothing
 * is waived.
 *
 * @param person - who overrides, entity ref
 */
export async function overrideRefusal(
  services: WaiverServices,
  submission: SubmissionDetail,
  { policies, reason, ticket, expires }: OverrideRequest,
  person: string,
): Promise<SubmissionDetail> {
  const { knex, intake, now } = services;
  const { id, productRef: product, submittedBy } = submission;
  if (submission.state !== 'refused' || product === undefined) {
    throw new ConflictError(
      submission.state === 'refused'
        ? 'Nobody knows yet of which product this is, so nothing can be waived for it'
        : `This submission is ${submission.state}, so there is no refusal to override`,
    );
  }
  if (submittedBy.toLowerCase() === person.toLowerCase()) {
    throw new ConflictError(
      'You have submitted this yourself: somebody else has to override its refusal',
    );
  }
  const refusing = overridablePolicies(submission);
  const others = policies.filter(policy => !refusing.has(policy));
  if (others.length > 0) {
    throw new InputError(
      `${others.join(', ')} did not refuse this submission. These did: ${
        [...refusing].join(', ') || 'no policy, so nothing can be overridden'
      }`,
    );
  }
  const { set } = await currentDefinitions(services);
  const at = now().toISOString();
  const waivers: PolicyWaiver[] = [];
  const problems: Problem[] = [];
  for (const policy of new Set(policies)) {
    const asked = { policy, product, reason, ticket, expires };
    const read = readWaiverRequest(asked, {
      set,
      requestedBy: person,
      now: at,
      isOverride: true,
    });
    problems.push(...read.problems);
    waivers.push(...(read.waiver ? [read.waiver] : []));
  }
  if (problems.length > 0) {
    return throwProblems(problems);
  }
  const requestedBy = requesterOf(submission);
  const rows = waivers.map(waiver =>
    newWaiverRow(
      { ...waiver, requestedBy },
      {
        waiver_id: randomUUID(),
        origin: 'override',
        requested_at: at,
        decided: 'approved',
        decided_by: person,
        decided_at: at,
        submission_id: id,
      },
    ),
  );
  const waiverIds = rows.map(({ waiver_id }) => waiver_id);
  await knex.transaction(async tx => {
    if ((await findRefused({ knex: tx, id })) === undefined) {
      throw new ConflictError(
        'This submission is not refused any more, or a newer attempt followed it: look at the newest',
      );
    }
    await insertWaivers(tx, rows);
    await makeNotices({ knex: tx, kind: 'overridden', waiverIds, at });
  });
  try {
    return await intake.judgeAgain(id);
  } catch (error) {
    // Whoever is told that it failed has waived nothing.
    await endOverride({
      knex,
      rows,
      at: now().toISOString(),
      reason: 'The submission could not be judged again.',
    });
    throw error;
  }
}

/** What was not submitted by a person was by its source. */
function requesterOf({ submittedBy, sourceId }: SubmissionDetail): string {
  return USER.test(submittedBy)
    ? submittedBy
    : `source:default/${slugify(sourceId) || 'unnamed'}`;
}
