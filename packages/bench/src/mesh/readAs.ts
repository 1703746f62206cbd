import { mockCredentials } from '@backstage/backend-test-utils';

/**
 * Reads the JSON of an address to its end.
 *
 * @throws when the answer is no success.
 */
export async function readAs<T>(url: string): Promise<T> {
  const response = await fetch(url, {
    headers: { authorization: mockCredentials.service.header() },
  });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as T;
}
