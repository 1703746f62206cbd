import { setTime } from '../__testUtils__/setTime';
import { readCases } from '../readCases';
import { openFacts } from './openFacts';

const CASE = 'a waiver counts until the very end of its last day';

describe('facts of tech-insights', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('come from the standings of a registry, and never after a waiver has ended', async () => {
    const [given] = readCases().filter(({ name }) => name === CASE);
    const { registry, facts } = await openFacts(given, setTime);
    try {
      expect(await facts()).toBeUndefined();
      await registry.scan();
      const waived = await facts();
      expect(waived).toMatchObject({
        evaluatedAt: given.now,
        score: 0,
        failCount: 0,
        waivedCount: 1,
        waivedPolicies: ['global.masked'],
      });

      setTime('2026-03-11T00:00:00.000Z');
      // Nobody knows how it stands now: what was told stays, with its time.
      expect(await facts()).toEqual(waived);
      await registry.scan();
      expect(await facts()).toMatchObject({
        evaluatedAt: '2026-03-11T00:00:00.000Z',
        failCount: 1,
        failingPolicies: ['global.masked'],
        waivedPolicies: [],
      });
    } finally {
      await registry.stop();
    }
  });
});
