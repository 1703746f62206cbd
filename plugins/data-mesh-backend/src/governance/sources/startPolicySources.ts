import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { scheduleReadings } from '../../sources/scheduleReadings';
import { PolicySourceConfig } from './config/PolicySourceConfig';
import { createPolicyRunner } from './createPolicyRunner';
import { ensurePolicySources } from './store/ensurePolicySources';

/**
 * Follows the configured sources of policies as those of products are followed.
 * What a source that is configured no more has said is asked no more.
 */
export async function startPolicySources(options: {
  sources: readonly PolicySourceConfig[];
  knex: Knex;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  now: () => number;
  random: () => number;
  /** Called when something else is asked or waived. */
  stored: () => Promise<void>;
}): Promise<void> {
  const { sources, knex, logger } = options;
  const ids = sources.map(({ id }) => id);
  const gone = await ensurePolicySources({ knex, ids });
  if (gone.length > 0) {
    logger.info(
      `What these policy sources asked for is asked no more, they are not configured: ${gone.join(
        ', ',
      )}`,
    );
  }
  for (const source of sources) {
    await scheduleReadings({
      ...options,
      id: source.id,
      taskId: `data-mesh-policies-${source.id}`,
      schedule: source.schedule,
      source: source.source,
      run: createPolicyRunner({ ...options, source }),
    });
  }
}
