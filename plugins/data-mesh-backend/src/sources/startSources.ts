import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Knex } from 'knex';
import { Intake } from '../intake/Intake';
import { ConfiguredSource } from './config/readSourceConfigs';
import { createTrigger } from './createTrigger';
import { renameSource } from './renameSource';
import { createSourceRunner, Seen } from './runner/createSourceRunner';
import { ensureSource } from './store/ensureSource';

/** A configured source that is followed. */
export interface StartedSource {
  configured: ConfiguredSource;
  /** What this process knows newer than the database. */
  seen(): Seen;
  /** Asks for a reading soon. */
  trigger(): Promise<void>;
}

/**
 * Follows the configured sources: by schedule, one replica at a time, and
 * where a source can tell that something changed, soon after.
 */
export async function startSources(options: {
  sources: ConfiguredSource[];
  knex: Knex;
  intake: Intake;
  productsChanged: (refs: string[]) => Promise<void>;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  now: () => number;
  random: () => number;
}): Promise<Map<string, StartedSource>> {
  const { sources, knex, scheduler, lifecycle, logger } = options;
  const started = new Map<string, StartedSource>();
  for (const configured of sources) {
    const { id, type, domains, source, digest, renamedFrom } = configured;
    if (renamedFrom !== undefined) {
      const products = await renameSource({ knex, from: renamedFrom, to: id });
      if (products > 0) {
        logger.info(
          `Source '${id}' takes over ${products} products of '${renamedFrom}'`,
        );
      }
    }
    await ensureSource({ knex, sourceId: id, type });
    const runner = createSourceRunner({
      ...options,
      followed: {
        id,
        type,
        door: 'source',
        submittedBy: `source:${id}`,
        source,
        digest,
        access: async () => ({ domains }),
      },
    });
    const taskId = `data-mesh-source-${id}`;
    await scheduler.scheduleTask({
      ...configured.schedule,
      id: taskId,
      fn: signal => runner.run(signal),
    });
    const { trigger, stop } = createTrigger({ scheduler, taskId, logger });
    lifecycle.addShutdownHook(stop);
    await watch(configured, { trigger, lifecycle, logger });
    // The schedule goes on from before a restart, but the configuration may
    // be another one now.
    await trigger();
    started.set(id, { configured, seen: runner.seen, trigger });
  }
  return started;
}

async function watch(
  { id, source }: ConfiguredSource,
  options: {
    trigger: () => Promise<void>;
    lifecycle: LifecycleService;
    logger: LoggerService;
  },
): Promise<void> {
  try {
    const stop = await source.watch?.(options.trigger);
    if (stop) {
      options.lifecycle.addShutdownHook(stop);
    }
  } catch (error) {
    options.logger.warn(
      `Source '${id}' cannot tell when something changes (${
        toError(error).message
      }), it is read by its schedule`,
    );
  }
}
