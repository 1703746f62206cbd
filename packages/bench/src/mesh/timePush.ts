import { mockCredentials } from '@backstage/backend-test-utils';
import { productDocuments } from './productDocuments';
import { RunningRegistry } from './startRegistry';

/**
 * Milliseconds of a push that is only judged, with so many columns in all.
 *
 * @throws when the answer is no acceptance, or policies have not said what they should.
 */
export async function timePush(
  { baseUrl }: RunningRegistry,
  options: { index: number; columns: number; governed: boolean },
): Promise<number> {
  const { index, columns, governed } = options;
  const { documents } = productDocuments(index, columns / 2);
  const body = JSON.stringify({ documents, dryRun: true });
  const start = performance.now();
  const response = await fetch(`${baseUrl}/v1/submissions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: mockCredentials.service.header(),
    },
    body,
  });
  const text = await response.text();
  const time = performance.now() - start;
  const isAccepted = text.includes('"state":"accepted-with-warnings"');
  if (!isAccepted || text.includes('"policy-warned"') !== governed) {
    throw new Error(`${response.status} ${text.slice(0, 2_000)}`);
  }
  return time;
}
