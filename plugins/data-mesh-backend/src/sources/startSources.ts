import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Intake } from '../intake/Intake';
import { ConfiguredSource } from './config/readSourceConfigs';
import { renameSource } from './renameSource';
import { createSourceRunner, Seen } from './runner/createSourceRunner';
import { scheduleReadings } from './scheduleReadings';
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
  const { sources, knex, logger } = options;
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
    const trigger = await scheduleReadings({
      ...options,
      id,
      taskId: `data-mesh-source-${id}`,
      schedule: configured.schedule,
      source,
      run: signal => runner.run(signal),
    });
    started.set(id, { configured, seen: runner.seen, trigger });
  }
  return started;
}
