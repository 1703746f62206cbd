import {
  LifecycleService,
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { createTrigger } from './createTrigger';

/**
 * Lets a source be read by its schedule, one replica at a time, and where it can
 * tell that something changed, soon after. Resolves to how to ask for a reading.
 */
export async function scheduleReadings(options: {
  /** Of the source, as people are told of it. */
  id: string;
  taskId: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  source: Pick<Source, 'watch'>;
  run: (signal: AbortSignal) => Promise<void>;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
}): Promise<() => Promise<void>> {
  const { taskId, schedule, run, scheduler, lifecycle, logger } = options;
  await scheduler.scheduleTask({ ...schedule, id: taskId, fn: run });
  const { trigger, stop } = createTrigger({ scheduler, taskId, logger });
  lifecycle.addShutdownHook(stop);
  await watch(options, trigger);
  // The schedule goes on from before a restart, but the configuration may be
  // another one now.
  await trigger();
  return trigger;
}

async function watch(
  options: Parameters<typeof scheduleReadings>[0],
  trigger: () => Promise<void>,
): Promise<void> {
  const { id, source, lifecycle, logger } = options;
  try {
    const stop = await source.watch?.(trigger);
    if (stop) {
      lifecycle.addShutdownHook(stop);
    }
  } catch (error) {
    logger.warn(
      `Source '${id}' cannot tell when something changes (${
        toError(error).message
      }), it is read by its schedule`,
    );
  }
}
