import { constants, PerformanceObserver } from 'node:perf_hooks';
import { chooseFigures } from './chooseFigures';
import { compare } from './compare';
import { Figure } from './Figure';
import { median } from './median';
import { p95 } from './p95';
import { parseArguments } from './parseArguments';
import { peakMemory } from './peakMemory';
import { percentile } from './percentile';
import { renderTable } from './renderTable';
import { runFigure } from './runFigure';

const log = () => {};

/** An entry of type `gc`; the types of Node do not know what it holds. */
interface CollectorEntry extends PerformanceEntry {
  detail: { kind: number; flags: number };
}

describe('median', () => {
  it.each([
    { expected: 2, values: [3, 1, 2] },
    { expected: 2.5, values: [4, 1, 2, 3] },
    { expected: 7, values: [7] },
  ])('is $expected for $values', ({ expected, values }) => {
    expect(median(values)).toBe(expected);
  });

  it('refuses to make up a value', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  it.each([
    { expected: 95, share: 0.95, values: hundred },
    { expected: 50, share: 0.5, values: hundred },
    { expected: 100, share: 1, values: hundred },
    { expected: 1, share: 0, values: hundred },
    { expected: 7, share: 0.95, values: [7] },
  ])('is $expected for $share', ({ expected, share, values }) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('refuses to make up a value', () => {
    expect(() => percentile([], 0.95)).toThrow('no percentile');
  });
});

describe('peakMemory', () => {
  it('goes up with what is held, and not down with it', () => {
    const held = process.memoryUsage.rss();
    expect(peakMemory()).toBeGreaterThanOrEqual(held);
    const before = peakMemory();
    const size = before;
    expect(Buffer.alloc(size, 1)).toHaveLength(size);
    expect(peakMemory()).toBeGreaterThan(held + size / 2);
    expect(peakMemory()).toBeLessThan(before + 2 * size);
  });
});

describe('p95', () => {
  it('asks as many at once as there are clients, and all requests twice', async () => {
    let open = 0;
    let most = 0;
    const asked: number[] = [];
    const time = await p95({
      clients: 4,
      requests: 20,
      request: async index => {
        asked.push(index);
        most = Math.max(most, ++open);
        await new Promise(resolve => setTimeout(resolve, 2));
        open--;
      },
    });
    expect(most).toBe(4);
    expect(asked).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(time).toBeGreaterThan(1);
  });

  it('fails when a request fails', async () => {
    await expect(
      p95({
        clients: 2,
        requests: 5,
        request: async () => {
          throw new Error('no answer');
        },
      }),
    ).rejects.toThrow('no answer');
  });
});

describe('compare', () => {
  it('turns the order round in every second round', async () => {
    const order: string[] = [];
    const side = (name: string, value: number) => async () => {
      order.push(name);
      return value;
    };
    const result = await compare({
      name: 'case',
      unit: 'ms',
      rounds: 3,
      ours: side('ours', 2),
      peer: side('peer', 4),
      log,
    });
    expect(order.join(' ')).toBe('ours peer peer ours ours peer');
    expect(result).toEqual({
      name: 'case',
      unit: 'ms',
      ratio: 0.5,
      ours: 2,
      peer: 4,
    });
  });

  it('collects what is young before each side begins, and no more', async () => {
    let collected: number[] = [];
    const observer = new PerformanceObserver(list => {
      for (const { detail } of list.getEntries() as CollectorEntry[]) {
        if (detail.flags === constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) {
          collected.push(detail.kind);
        }
      }
    });
    observer.observe({ entryTypes: ['gc'] });
    const seen: number[][] = [];
    const side = async () => {
      seen.push(collected);
      collected = [];
      return 1;
    };
    await compare({
      name: 'case',
      unit: 'ms',
      rounds: 1,
      log,
      ours: side,
      peer: side,
    });
    observer.disconnect();
    const minor = constants.NODE_PERFORMANCE_GC_MINOR;
    expect(seen).toEqual([
      [minor, minor],
      [minor, minor],
    ]);
  });
});

describe('parseArguments', () => {
  const known = ['B1', 'B2'];

  it.each([
    { expected: { only: [], json: undefined, rounds: 5 }, argv: [] },
    {
      expected: { only: ['B1', 'B2'], json: 'out.json', rounds: 5 },
      argv: ['--only', 'B1, B2', '--json', 'out.json'],
    },
    {
      expected: { only: ['B2'], json: undefined, rounds: 1 },
      argv: ['--quick', '--only=B2'],
    },
  ])('reads $argv', ({ expected, argv }) => {
    expect(parseArguments(argv, known)).toEqual(expected);
  });

  it.each([
    { expected: 'B9. There are B1, B2', argv: ['--only', 'B1,B9'] },
    { expected: '--fast', argv: ['--fast'] },
  ])('refuses $argv', ({ expected, argv }) => {
    expect(() => parseArguments(argv, known)).toThrow(expected);
  });
});

describe('runFigure', () => {
  const figure = (ratios: number[]): Figure => ({
    id: 'B1',
    title: 'a figure',
    goal: 1,
    fail: 2,
    run: async () =>
      ratios.map((ratio, index) => ({
        name: `case ${index}`,
        ratio,
        ours: ratio,
        peer: 1,
        unit: 's',
      })),
  });

  it.each([
    { pass: true, ratio: 0.9, said: ['ok', 'ok'], ratios: [0.9, 0.5] },
    {
      pass: true,
      ratio: 1.5,
      said: ['ok', 'over its goal'],
      ratios: [0.2, 1.5],
    },
    { pass: false, ratio: 2.1, said: ['FAILS', 'ok'], ratios: [2.1, 0.1] },
    { pass: false, ratio: NaN, said: ['FAILS'], ratios: [NaN] },
  ])('says $said of $ratios', async ({ pass, ratio, said, ratios }) => {
    const result = await runFigure(figure(ratios), { rounds: 1, log });
    expect(result).toMatchObject({
      pass,
      ratio,
      command: 'npm run -s bench -- --only B1',
    });
    const lines = renderTable([result]).split('\n');
    expect(lines.map(line => line.split(/ {2}|: ours/)[3])).toEqual(said);
  });

  it('does not pass where nothing was measured', async () => {
    const result = await runFigure(figure([]), { rounds: 1, log });
    expect(result.pass).toBe(false);
  });
});

describe('a figure that is only shown', () => {
  const shown = (ratios: number[]): Figure => ({
    id: 'B4o',
    title: 'a figure',
    shownOnly: 'it is of another language',
    run: async () =>
      ratios.map(ratio => ({
        name: 'case',
        ratio,
        ours: ratio,
        peer: 1,
        unit: 'ms',
      })),
  });

  it.each([
    { pass: true, verdict: 'shown beside', ratios: [0.3] },
    { pass: true, verdict: 'shown beside', ratios: [1_000] },
    { pass: false, verdict: 'FAILS', ratios: [NaN] },
    { pass: false, verdict: 'FAILS', ratios: [1, Infinity] },
  ])('says $verdict of $ratios', async ({ pass, verdict, ratios }) => {
    const result = await runFigure(shown(ratios), { rounds: 1, log });
    expect(result.pass).toBe(pass);
    expect(result.shownOnly).toBe('it is of another language');
    expect(result).not.toHaveProperty('goal');
    expect(result).not.toHaveProperty('fail');
    const table = renderTable([result]);
    expect(table).toContain(`(no bound)  ${verdict}`);
    expect(table).not.toContain('goal');
    expect(table).not.toContain('undefined');
  });

  it('has measured something', async () => {
    const result = await runFigure(shown([]), { rounds: 1, log });
    expect(result.pass).toBe(false);
  });
});

describe('chooseFigures', () => {
  const run = async () => [];
  const bare: Figure = { id: 'A', title: 'a', goal: 1, fail: 1, run };
  const python: Figure = { ...bare, id: 'P', needs: 'Python' };

  it.each([
    { expected: ['A', 'P'], only: [], rounds: 5, told: 0 },
    { expected: ['A'], only: [], rounds: 1, told: 1 },
    { expected: ['P'], only: ['P'], rounds: 1, told: 0 },
    { expected: ['A'], only: ['A'], rounds: 5, told: 0 },
  ])(
    'is $expected for $only in $rounds round(s)',
    ({ expected, only, rounds, told }) => {
      const { chosen, leftOut } = chooseFigures([bare, python], {
        only,
        rounds,
      });
      expect(chosen.map(({ id }) => id)).toEqual(expected);
      expect(leftOut).toHaveLength(told);
    },
  );
});
