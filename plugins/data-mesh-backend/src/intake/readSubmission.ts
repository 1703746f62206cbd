import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { VISIBLE_ALL } from '../access/Visibility';
import { getSubmission } from '../registry/submissions/getSubmission';

/** A submission as who submitted it may see it: all of it. */
export async function readSubmission(options: {
  knex: Knex;
  id: string;
}): Promise<SubmissionDetail | undefined> {
  const visibility = {
    principal: '',
    publishing: VISIBLE_ALL,
    administering: VISIBLE_ALL,
    reading: VISIBLE_ALL,
  };
  return await getSubmission({ ...options, visibility });
}
