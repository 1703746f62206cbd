import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { ProductRow } from '../../database/rows';
import { mendWay, MendWayServices } from './mendWay';
import { readMendTarget } from './readMendTarget';

/** What of a submission is about mending it. */
export async function mendOptions(
  services: MendWayServices,
  submission: SubmissionDetail,
  visibility: SubmissionVisibility,
): Promise<Pick<SubmissionDetail, 'mend' | 'newerAttempt'>> {
  if (submission.state !== 'refused' && submission.state !== 'waiting') {
    return {};
  }
  const { knex } = services;
  const { id, productRef } = submission;
  const target = await readMendTarget({ knex, id, visibility });
  const way = target && (await mendWay(services, target, visibility));
  if (!way) {
    return { newerAttempt: target?.newerAttempt };
  }
  const live =
    way === 'push' && productRef !== undefined
      ? await knex<ProductRow>('products')
          .where({ ref: productRef })
          .whereNot({ state: 'removed' })
          .first('sha256')
      : undefined;
  return { mend: { way, liveHash: live?.sha256 } };
}
