import { WaiverObstacle } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readUnaccepted } from './readUnaccepted';

/**
 * Why the approvers of waivers of files are not accepted, by the ids of these;
 * nothing of those that are over.
 *
 * @param today - UTC date
 */
export async function readObstacles(options: {
  knex: Knex;
  today: string;
}): Promise<ReadonlyMap<string, WaiverObstacle>> {
  const rows = await readUnaccepted(options);
  return new Map(
    rows.map(({ waiver_id, unaccepted }) => [
      waiver_id,
      unaccepted ?? 'unasked',
    ]),
  );
}
