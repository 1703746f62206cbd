import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

const RUNNING_MS = 1_000;

/**
 * Asks the scheduler for a run soon. While the task is running it is asked
 * again and again, so that what changed during a run is seen by the next one.
 * What goes wrong is left to the schedule.
 */
export function createTrigger(options: {
  scheduler: Pick<SchedulerService, 'triggerTask'>;
  taskId: string;
  logger: LoggerService;
}): { trigger(): Promise<void>; stop(): void } {
  const { scheduler, taskId, logger } = options;
  let waiting: NodeJS.Timeout | undefined;
  let stopped = false;

  async function trigger(): Promise<void> {
    if (waiting || stopped) {
      return;
    }
    try {
      await scheduler.triggerTask(taskId);
    } catch (error) {
      if (toError(error).name !== 'ConflictError') {
        logger.debug(`${taskId} waits for its schedule`, toError(error));
      } else if (!stopped) {
        waiting = setTimeout(() => {
          waiting = undefined;
          trigger();
        }, RUNNING_MS);
        waiting.unref();
      }
    }
  }

  return {
    trigger,
    stop() {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}
