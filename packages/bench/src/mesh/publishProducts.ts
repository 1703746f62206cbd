import { mockCredentials } from '@backstage/backend-test-utils';
import { productDocuments } from './productDocuments';
import { RunningRegistry } from './startRegistry';

const FEW_COLUMNS = 20;
const MANY_COLUMNS = 2_000;

/**
 * Publishes one product, with so many columns in each of its contracts.
 *
 * @throws when it is not accepted, with the answer.
 */
export async function publishProduct(
  registry: RunningRegistry,
  index: number,
  columns: number,
): Promise<void> {
  const { documents } = productDocuments(index, columns);
  const response = await fetch(`${registry.baseUrl}/v1/submissions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: mockCredentials.service.header(),
    },
    body: JSON.stringify({ documents }),
  });
  if (response.status !== 201) {
    throw new Error(
      `Product ${index} was not accepted: ${
        response.status
      } ${await response.text()}`,
    );
  }
}

/**
 * Publishes `count` products through the push endpoint, every tenth of them
 * with 2,000 columns in each contract.
 *
 * @throws when one of them is not accepted, with the answer.
 */
export async function publishProducts(
  registry: RunningRegistry,
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    await publishProduct(
      registry,
      index,
      index % 10 === 9 ? MANY_COLUMNS : FEW_COLUMNS,
    );
  }
}
