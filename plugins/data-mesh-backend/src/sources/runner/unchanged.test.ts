import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { readIncoming } from '../../intake/readIncoming';
import {
  countWrites,
  createTestRunner,
} from '../__testUtils__/createTestRunner';

jest.mock('../../intake/readIncoming', () => ({
  readIncoming: jest.fn(
    jest.requireActual('../../intake/readIncoming').readIncoming,
  ),
}));

const long = process.env.MESHSTAGE_LONG === '1';
const COUNT = long ? 10_000 : 300;

eachSourceStore('unchanged refresh', store => {
  it(
    `of ${COUNT} products writes, parses and hands in nothing`,
    async () => {
      const { knex } = store;
      const { intake } = createTestIntake({ knex });
      const documents = Object.fromEntries(
        Array.from({ length: COUNT }, (_, i) => [
          `p${i}.yaml`,
          productYaml({ id: `p${i}` }),
        ]),
      );
      const test = await createTestRunner({ knex, documents, intake });
      expect(await test.run()).toHaveLength(COUNT);
      expect(Object.values(await test.products())).toEqual(
        Array.from({ length: COUNT }, () => 'live'),
      );
      const parsed = jest.mocked(readIncoming);
      parsed.mockClear();
      const submit = jest.spyOn(intake, 'submit');

      // Without an etag, with a new one and with the same one.
      for (const etag of [undefined, 'new', 'new']) {
        test.source.etag = etag;
        expect(await countWrites(knex, test.run)).toEqual([]);
      }
      expect(test.source.readings).toEqual([
        undefined,
        undefined,
        undefined,
        'new',
      ]);
      expect(submit).not.toHaveBeenCalled();
      expect(parsed).not.toHaveBeenCalled();

      // Once in ten minutes one row says that the source is well.
      test.state.now += 10 * 60_000 + 1;
      const heartbeat = await countWrites(knex, test.run);
      expect(heartbeat).toEqual([expect.stringMatching(/^update .sources./)]);
    },
    long ? 30 * 60_000 : 120_000,
  );
});
