import { randomUUID } from 'node:crypto';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  readWaiverRequest,
  WaiverRequest,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { visibilityOf } from '../../access/visibilityOf';
import { getSubmission } from '../../registry/submissions/getSubmission';
import { currentDefinitions } from './currentDefinitions';
import { newWaiverRow } from './newWaiverRow';
import { insertWaivers } from './store/insertWaivers';
import { isKnownProduct } from './store/isKnownProduct';
import { mayPublishSubmission } from './store/mayPublishSubmission';
import { makeNotices } from './store/makeNotices';
import { refuseSecondRequest } from './store/refuseSecondRequest';
import { WaiverRow } from './store/rows';
import { throwProblems } from './throwProblems';
import { WaiverServices } from './WaiverServices';

/**
 * Keeps what somebody asks for, and has the owner of the policy told.
 *
 * @param before - what is stored with it, or neither is: it runs first, in the
 *   same transaction
 */
export async function requestWaiver(
  services: WaiverServices,
  request: WaiverRequest,
  credentials: BackstageCredentials<BackstageUserPrincipal>,
  before?: (tx: Knex.Transaction, waiver: WaiverRow) => Promise<void>,
): Promise<WaiverRow> {
  const { knex, access } = services;
  const { set } = await currentDefinitions(services);
  const requestedBy = credentials.principal.userEntityRef;
  const at = services.now().toISOString();
  const { waiver, problems } = readWaiverRequest(request, {
    set,
    requestedBy,
    now: at,
  });
  if (!waiver) {
    return throwProblems(problems);
  }
  const visibility = await visibilityOf(access, credentials);
  const { product: ref } = waiver;
  if (!(await isKnownProduct({ knex, ref, visibility }))) {
    throw new NotFoundError(`No data product ${ref}`);
  }
  const { submission } = request;
  const refused =
    submission !== undefined &&
    (await getSubmission({ knex, id: submission, visibility }));
  if (
    submission !== undefined &&
    (!refused || refused.state !== 'refused' || refused.productRef !== ref)
  ) {
    throw new InputError(
      `Submission ${submission} is no refused one of ${ref}: leave it out, or take the newest`,
    );
  }
  if (
    submission !== undefined &&
    !(await mayPublishSubmission({ knex, id: submission, visibility }))
  ) {
    // Once it is approved nobody is there any more who could be asked.
    throw new NotAllowedError(
      `Only who may publish ${ref} can have this submission published by a waiver`,
    );
  }
  const row = newWaiverRow(waiver, {
    waiver_id: randomUUID(),
    origin: 'portal',
    requested_at: at,
    submission_id: submission ?? null,
  });
  await knex.transaction(async tx => {
    await refuseSecondRequest(tx, row, at.slice(0, 10));
    await before?.(tx, row);
    await insertWaivers(tx, [row]);
    const waiverIds = [row.waiver_id];
    await makeNotices({ knex: tx, kind: 'requested', waiverIds, at });
  });
  return row;
}
