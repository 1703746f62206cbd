import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import { incoming, productYaml } from '../__testUtils__/documents';
import { startApi } from '../__testUtils__/startApi';
import { isPostgres } from '../database/isPostgres';
import { migrateDatabase } from '../database/migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const product = incoming('p.yaml', productYaml({ id: 'p' }));

describe.each(databases.eachSupportedId())(
  'a database that is away, %p',
  id => {
    it('is seen by health, and by who submits and reads', async () => {
      const knex = await databases.init(id);
      await migrateDatabase(knex);
      const api = startApi({ knex });
      expect((await api.as().get('/health')).body).toEqual({
        status: 'ok',
        database: 'ok',
      });

      await knex.destroy();

      const { status, body } = await api.as().get('/health');
      expect([status, body]).toEqual([
        503,
        { status: 'error', database: 'unreachable' },
      ]);
      const { intake, auditor } = createTestIntake({ knex });
      await expect(intake.submit(fromSource([product]))).rejects.toThrow(
        ServiceUnavailableError,
      );
      expect(auditor.createEvent).toHaveBeenCalledTimes(1);
      expect((await api.as().get('/products')).status).toBeGreaterThanOrEqual(
        500,
      );
    });

    it('leaves nothing half written when its connection breaks', async () => {
      const knex = await databases.init(id);
      await migrateDatabase(knex);
      if (!isPostgres(knex)) {
        // SQLite is a file: it has no connection that somebody else could break.
        return;
      }
      const { intake } = createTestIntake({ knex });
      await knex.raw(`
      create function break_connection() returns trigger language plpgsql as $$
      begin
        perform pg_terminate_backend(pg_backend_pid());
        return new;
      end $$`);
      await knex.raw(
        'create trigger breaks before insert on ports for each row execute function break_connection()',
      );
      const served = incoming(
        'p.yaml',
        productYaml({ id: 'p', ports: [['v1', '1.0.0', 'c']] }),
      );
      const contract = incoming(
        'c.yaml',
        'apiVersion: v3.0.2\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\ndomain: sales\n',
      );
      await expect(
        intake.submit(fromSource([served, contract])),
      ).rejects.toThrow(ServiceUnavailableError);
      for (const table of [
        'products',
        'revisions',
        'contents',
        'submissions',
      ]) {
        expect(await knex(table).select()).toEqual([]);
      }
      await knex.raw('drop trigger breaks on ports');
      const [detail] = await intake.submit(fromSource([served, contract]));
      expect(detail.state).toMatch(/^accepted/);
    });
  },
);
