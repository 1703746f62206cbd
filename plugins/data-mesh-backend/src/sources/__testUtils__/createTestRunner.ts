import { mockServices } from '@backstage/backend-test-utils';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { Intake, IntakeRequest } from '../../intake/Intake';
import { createSourceRunner } from '../runner/createSourceRunner';
import { SourceAccess } from '../runner/FollowedSource';
import { ensureSource } from '../store/ensureSource';
import { readSource } from '../store/readSource';
import { MemorySource } from './MemorySource';

/** A source in memory, followed into the real intake and registry. */
export async function createTestRunner(options: {
  knex: Knex;
  id?: string;
  documents?: { [path: string]: string };
  /** Followed instead of the one in memory. */
  followed?: Source;
  intake?: Intake;
}) {
  const { knex, id = 'git', documents } = options;
  const real = options.intake ?? createTestIntake({ knex }).intake;
  const source = new MemorySource(documents);
  const submitted: IntakeRequest[] = [];
  const state = {
    now: Date.parse('2026-11-21T12:00:00Z'),
    access: { domains: '*' } as SourceAccess,
    /** Called before the intake is. */
    beforeSubmit: async (_: IntakeRequest): Promise<void> => {},
  };
  const changed: string[] = [];
  const runner = createSourceRunner({
    followed: {
      id,
      type: 'memory',
      door: 'source',
      submittedBy: `source:${id}`,
      source: options.followed ?? source,
      digest: '1',
      access: async () => state.access,
    },
    knex,
    intake: {
      async submit(request): Promise<SubmissionDetail[]> {
        submitted.push(request);
        await state.beforeSubmit(request);
        return await real.submit(request);
      },
      retryWaiting: () => real.retryWaiting(),
      judgeAgain: submission => real.judgeAgain(submission),
    },
    productsChanged: async refs => {
      changed.push(...refs);
    },
    logger: mockServices.logger.mock(),
    now: () => state.now,
    random: () => 0,
  });
  await ensureSource({ knex, sourceId: id, type: 'memory' });
  return {
    runner,
    source,
    state,
    /** Refs that were announced. */
    changed,
    /** Runs once and resolves to the paths that were handed in. */
    async run(): Promise<string[]> {
      submitted.length = 0;
      await runner.run(new AbortController().signal);
      return submitted.flatMap(({ documents: all }) =>
        all.map(({ path }) => path),
      );
    },
    row: async () => await readSource({ knex, sourceId: id }),
    /** Product ids and their states. */
    async products(): Promise<{ [id: string]: string }> {
      const rows: { product_id: string; state: string }[] = await knex(
        'products',
      ).select('product_id', 'state');
      return Object.fromEntries(rows.map(row => [row.product_id, row.state]));
    },
  };
}

/** Waits for work while counting the statements that write. */
export async function countWrites(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const writes: string[] = [];
  const listen = ({ sql }: { sql: string }) => {
    if (!/^\s*(select|begin|commit|rollback|savepoint|release)/i.test(sql)) {
      writes.push(sql);
    }
  };
  knex.on('query', listen);
  try {
    await work();
  } finally {
    knex.removeListener('query', listen);
  }
  return writes;
}
