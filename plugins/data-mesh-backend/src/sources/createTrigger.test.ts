import { setTimeout as wait } from 'node:timers/promises';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { mockServices } from '@backstage/backend-test-utils';
import { createTrigger } from './createTrigger';

function setUp(answers: (Error | undefined)[]) {
  const scheduler = {
    triggerTask: jest.fn(async () => {
      const error = answers.shift();
      if (error) {
        throw error;
      }
    }),
  };
  return {
    scheduler,
    ...createTrigger({
      scheduler,
      taskId: 'task',
      logger: mockServices.logger.mock(),
    }),
  };
}

describe('createTrigger', () => {
  it('asks once', async () => {
    const { scheduler, trigger } = setUp([]);
    await trigger();
    expect(scheduler.triggerTask.mock.calls).toEqual([['task']]);
  });

  it('asks again while the task runs, once for many requests', async () => {
    const running = new ConflictError('Task task is currently running');
    const { scheduler, trigger } = setUp([running, running]);
    await trigger();
    await trigger();
    await trigger();
    await wait(2_600);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(3);
  });

  it('leaves it to the schedule when asking fails', async () => {
    const { scheduler, trigger } = setUp([new NotFoundError('no task')]);
    await trigger();
    await wait(1_200);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });

  it('asks no more once stopped', async () => {
    const { scheduler, trigger, stop } = setUp([new ConflictError('runs')]);
    await trigger();
    stop();
    await wait(1_200);
    await trigger();
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });
});
