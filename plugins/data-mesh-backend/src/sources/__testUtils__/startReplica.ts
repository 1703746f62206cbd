import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { readSourceConfigs } from '../config/readSourceConfigs';
import { startSources } from '../startSources';
import { testScheduler } from './testScheduler';

/** What a backend does with configured sources, with the real scheduler. */
export async function startReplica(options: {
  knex: Knex;
  sources: JsonObject;
  types: SourceType[];
}) {
  const { knex, sources, types } = options;
  const { lifecycle, logger, scheduler, stop } = testScheduler(knex);
  const started = await startSources({
    sources: readSourceConfigs({
      config: new ConfigReader({ dataMesh: { sources } }),
      sourceTypes: new Map(types.map(type => [type.type, type])),
    }),
    knex,
    intake: createTestIntake({ knex }).intake,
    productsChanged: async () => {},
    scheduler,
    lifecycle,
    logger,
    now: Date.now,
    random: Math.random,
  });
  return { started, logger, scheduler, stop };
}
