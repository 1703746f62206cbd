import { load } from 'js-yaml';
import { JsonValue } from '../model';
import { answer, processorTime } from './__fixtures__/answer';
import {
  FULL_CONTRACT_2_2,
  FULL_CONTRACT_3_2,
  FULL_PRODUCT_1_1,
} from './__fixtures__/documents.table';
import { HostileKind, hostileKinds } from './__fixtures__/hostile';
import { randomOf } from './__fixtures__/random';
import { readDocument } from './readDocument';

const LONG = process.env.MESHSTAGE_LONG !== undefined;

/** Milliseconds in which every document must be answered. */
const BUDGET = 250;

/** What the yardstick takes on the quiet machine that the budget is meant for. */
const YARDSTICK = 30;

const KINDS = hostileKinds(
  [FULL_PRODUCT_1_1, FULL_CONTRACT_3_2, FULL_CONTRACT_2_2].map(
    text => load(text) as JsonValue,
  ),
);

/** A hundredth of the kinds, others with each seed; all of them in a long run. */
function chosen(seed: number): HostileKind[] {
  const random = randomOf(seed);
  return LONG
    ? KINDS
    : Array.from({ length: Math.ceil(KINDS.length / 100) }, () =>
        random.pick(KINDS),
      );
}

const yardstick = `tags:\n${'  - a plain text of some length\n'.repeat(
  60_000,
)}`;

/** How many times slower the machine is just now than a quiet one. */
function slowness(): number {
  const times = [0, 1, 2].map(() => processorTime(() => load(yardstick)));
  return Math.max(1, Math.min(...times) / YARDSTICK);
}

describe('hostile documents', () => {
  it('are at least 300 kinds with names of their own', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['fixed', 20261121],
    ['random', Math.floor(Math.random() * 2 ** 31)],
  ])(
    'are answered, %s seed %i',
    (_, seed) => {
      const before = process.memoryUsage().rss;
      const answers = chosen(seed).map(kind => {
        const first = answer(kind, seed);
        // A slow answer gets a second chance, measured against the machine.
        return first.milliseconds <= BUDGET
          ? first
          : {
              ...first,
              milliseconds: Math.min(
                first.milliseconds,
                answer(kind, seed).milliseconds / slowness(),
              ),
            };
      });
      answers.sort((a, b) => b.milliseconds - a.milliseconds);
      const slow = answers.filter(({ milliseconds }) => milliseconds > BUDGET);
      if (LONG) {
        const [slowest] = answers;
        const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
        process.stdout.write(
          `HOSTILE seed ${seed}: ${answers.length} documents, ${
            answers.filter(({ refused }) => refused).length
          } refused, 0 crashes, slowest ${slowest.milliseconds.toFixed(
            0,
          )} ms (${slowest.name}), ${
            slow.length
          } over ${BUDGET} ms, memory grew ${grown.toFixed(0)} MB\n`,
        );
      }
      expect(slow).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    1_200_000,
  );

  it('leave a sound document readable', () => {
    expect(readDocument(FULL_CONTRACT_3_2).problems).toEqual([]);
  });
});
