import {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import {
  Waiver,
  WaiverAction,
  WaiverDecision,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { withRetries } from '../../database/withRetries';
import { currentDefinitions } from './currentDefinitions';
import { policyFinder } from './policyFinder';
import { refuseAction } from './refuseAction';
import { decideWaiver, WaiverChange } from './store/decideWaiver';
import { findWaiver } from './store/findWaiver';
import { makeNotices } from './store/makeNotices';
import { NoticeKind } from './store/rows';
import { toWaiver } from './toWaiver';
import { viewerOf } from './viewerOf';
import { WaiverServices } from './WaiverServices';

const NEEDS_REASON: ReadonlySet<WaiverAction> = new Set(['reject', 'end']);

const NOTICES: { readonly [A in WaiverAction]?: NoticeKind } = {
  approve: 'approved',
  reject: 'rejected',
};

/**
 * Decides about a waiver, if who asks can. From the moment that this is stored
 * every door counts it, or counts it no more.
 *
 * @param before - what is stored with it, or neither is: it runs first, in the
 *   same transaction
 */
export async function applyDecision(
  services: WaiverServices,
  id: string,
  { action, reason = '' }: WaiverDecision,
  credentials: BackstageCredentials<BackstageUserPrincipal>,
  before?: (tx: Knex.Transaction, waiver: Waiver) => Promise<void>,
): Promise<Waiver> {
  const { knex, access, now } = services;
  const viewer = await viewerOf(services, credentials);
  const { set } = await currentDefinitions(services);
  const reader = {
    principal: viewer.person,
    reading: await access.reading(credentials),
  };
  const seen = await findWaiver({ knex, id, reader });
  if (!seen) {
    throw new NotFoundError(`No waiver ${id}`);
  }
  const at = now();
  const view = { findPolicy: policyFinder(set), viewer, now: at };
  const waiver = toWaiver(seen, view);
  if (!waiver.actions.includes(action)) {
    refuseAction(waiver, action, viewer.person);
  }
  const why = reason.trim();
  if (why === '' && NEEDS_REASON.has(action)) {
    throw new InputError(`Write why you ${action} this waiver`);
  }
  const change = changeOf(action, viewer.person, at.toISOString(), why || null);
  const decided = toWaiver({ ...seen, ...change }, view);
  const decide = async (tx: Knex.Transaction) => {
    await before?.(tx, decided);
    if (!(await decideWaiver(tx, seen, change))) {
      throw new ConflictError(
        'Somebody else has just decided about this waiver: look again',
      );
    }
    const kind = NOTICES[action];
    if (kind) {
      const notice = { waiverIds: [id], at: at.toISOString() };
      await makeNotices({ knex: tx, kind, ...notice });
    }
  };
  // Who follows the files may hold what this waits for, and wait for this.
  await withRetries(() => knex.transaction(decide));
  if (action === 'approve' && seen.submission_id !== null) {
    await judgeRefused(services, seen.submission_id);
  }
  return decided;
}

/** The waiver is approved by now: what it was asked for may need more, or have been overtaken. */
async function judgeRefused(
  { intake, logger }: WaiverServices,
  submission: string,
): Promise<void> {
  try {
    await intake.judgeAgain(submission);
  } catch (error) {
    logger.warn(
      `Submission ${submission} was not judged again after its waiver`,
      toError(error),
    );
  }
}

function changeOf(
  action: WaiverAction,
  person: string,
  at: string,
  reason: string | null,
): WaiverChange {
  switch (action) {
    case 'approve':
    case 'reject':
      return {
        decided: action === 'approve' ? 'approved' : 'rejected',
        decided_by: person,
        decided_at: at,
        decision_reason: reason,
      };
    default:
      return {
        decided: action === 'withdraw' ? 'withdrawn' : 'ended',
        ended_by: person,
        ended_at: at,
        end_reason: reason,
      };
  }
}
