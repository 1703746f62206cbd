import { percentile } from './percentile';

/**
 * The time in milliseconds that 95 of 100 requests do not exceed while so many
 * clients ask at once, each its next as soon as it has its last. As many
 * requests again come first and are not counted: connections are opened and
 * code is compiled then, which whoever runs first would pay alone.
 *
 * @param request - sends request number `index` and reads its whole answer
 */
export async function p95(options: {
  clients: number;
  requests: number;
  request: (index: number) => Promise<void>;
}): Promise<number> {
  const { clients, requests, request } = options;
  const times: number[] = [];
  const warmUp = requests;
  let next = 0;
  async function client() {
    while (next < requests + warmUp) {
      const index = next++;
      const start = performance.now();
      await request(index);
      if (index >= warmUp) {
        times.push(performance.now() - start);
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return percentile(times, 0.95);
}
