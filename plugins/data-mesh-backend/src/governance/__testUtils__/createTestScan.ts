import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import {
  createTestIntake,
  organisation,
} from '../../__testUtils__/createTestIntake';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { createCatalogFacts } from '../../intake/catalogFacts';
import { createScan } from '../scan/createScan';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { VISIBLE_ALL } from '../../access/Visibility';
import { FILES } from './definitionFiles';

/** What a test turns. */
export interface World {
  now: Date;
  /** What the policies say; undefined while they were never read. */
  definitions: GovernanceDefinitions | undefined;
  /** Of the catalog; undefined while it does not answer. */
  entities: Entity[] | undefined;
}

/** The scan with a clock, policies and a catalog that tests turn, and a way in without policies. */
export function createTestScan({ knex }: { knex: Knex }) {
  const world: World = {
    now: new Date('2026-03-02T12:00:00Z'),
    definitions: definitionsOf(FILES),
    entities: organisation,
  };
  const { intake, access } = createTestIntake({ knex, now: () => world.now });
  const logger = mockServices.logger.mock();
  const definitions: GovernanceDefinitions = {
    current: async () => await world.definitions?.current(),
  };
  const services = {
    knex,
    logger,
    definitions,
    catalogFacts: (
      ...wanted: Parameters<ReturnType<typeof createCatalogFacts>>
    ) =>
      createCatalogFacts({
        logger,
        auth: mockServices.auth(),
        catalog: world.entities
          ? catalogServiceMock({ entities: world.entities })
          : catalogServiceMock.mock({
              streamEntities: async function* away() {
                throw new Error('The catalog is away');
              },
            }),
      })(...wanted),
    now: () => world.now,
  };

  /** Looks at everything, as when an hour has passed. */
  async function sweep() {
    const scan = createScan(services);
    await knex('scan_state').update({ swept_at: null });
    await scan.plan();
    return await scan.work();
  }

  /** What each policy says of a product. */
  async function outcomesOf(ref: string) {
    const found = await getProductGovernance({
      knex,
      ref,
      reading: VISIBLE_ALL,
      definitions: await definitions.current(),
      now: world.now,
    });
    return Object.fromEntries(
      (found?.policies ?? []).map(({ id, outcome }) => [id, outcome]),
    );
  }

  return {
    world,
    intake,
    access,
    logger,
    definitions,
    services,
    replica: () => createScan(services),
    sweep,
    outcomesOf,
  };
}
