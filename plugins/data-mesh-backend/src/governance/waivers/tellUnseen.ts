import { toError } from '@backstage/errors';
import { WaiverViewer } from '@meshstage/plugin-data-mesh-common';
import { PolicyFinder } from './policyFinder';
import { makeNotices } from './store/makeNotices';
import { readUnseen } from './store/readUnseen';
import { WaiverReader } from './store/whereWaiverVisible';
import { WaiverServices } from './WaiverServices';

/**
 * Has whoever asked for a waiver told, once, that somebody who could decide about it
 * has looked for what waits and does not see it, as they may not read the product.
 * Nobody can tell that before: a portal does not know what somebody may read who is
 * not there. Whoever looks learns nothing by it.
 */
export async function tellUnseen(
  { knex, logger }: Pick<WaiverServices, 'knex' | 'logger'>,
  {
    reader,
    viewer,
    findPolicy,
    now,
  }: {
    reader: WaiverReader;
    viewer: WaiverViewer;
    findPolicy: PolicyFinder;
    now: Date;
  },
): Promise<void> {
  if (viewer.memberOf.size === 0) {
    return;
  }
  const at = now.toISOString();
  try {
    const unseen = await readUnseen({ knex, reader, today: at.slice(0, 10) });
    const waiverIds = unseen
      .filter(({ policy_id, product_ref }) => {
        const owner = findPolicy(policy_id, product_ref)?.owner;
        return owner && viewer.memberOf.has(owner.toLowerCase());
      })
      .map(({ waiver_id }) => waiver_id);
    await makeNotices({ knex, kind: 'unseen', waiverIds, at });
  } catch (error) {
    // Who looks gets what they may see all the same.
    logger.warn(
      'Nobody can be told of requests that their decider does not see',
      toError(error),
    );
  }
}
