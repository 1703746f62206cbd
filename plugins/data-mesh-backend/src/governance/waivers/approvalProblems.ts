import {
  PolicyFileProblem,
  unacceptedApprovals,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';
import { fileWaiverId } from './fileWaiverId';
import { policyFinder } from './policyFinder';
import { readObstacles } from './store/readObstacles';

/** What is to be said of files whose waivers only ask, because of who approved them. */
export async function approvalProblems(options: {
  knex: Knex;
  current: Pick<ServedDefinitions, 'set' | 'fileWaivers'>;
  now: Date;
}): Promise<PolicyFileProblem[]> {
  const { knex, current, now } = options;
  const today = now.toISOString().slice(0, 10);
  const obstacles = await readObstacles({ knex, today });
  const findPolicy = policyFinder(current.set);
  return unacceptedApprovals(
    current.fileWaivers.flatMap(waiver => {
      const because = obstacles.get(fileWaiverId(waiver, 'file'));
      const owner = findPolicy(waiver.policy, waiver.product)?.owner;
      return because ? [{ waiver, because, owner }] : [];
    }),
  );
}
