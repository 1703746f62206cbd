import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { awaitEntity } from './awaitEntity';

const ENTITY: Entity = {
  apiVersion: 'meshstage.io/v1alpha1',
  kind: 'DataProduct',
  metadata: { name: 'orders', namespace: 'sales' },
};

describe('awaitEntity', () => {
  const ask = (
    answers: (Entity | undefined | Error)[],
    options: { mostMs?: number; signal?: AbortSignal } = {},
  ) => {
    const asked: string[] = [];
    const isThere = awaitEntity({
      catalog: {
        async getEntityByRef(ref) {
          asked.push(String(ref));
          const answer = answers.shift();
          if (answer instanceof Error) {
            throw answer;
          }
          return answer;
        },
      },
      credentials: mockCredentials.user(),
      entityRef: 'dataproduct:sales/orders',
      ...options,
    });
    return { isThere, asked };
  };

  it('asks until the catalog has it, also after an error', async () => {
    const { isThere, asked } = ask([undefined, new Error('away'), ENTITY]);
    expect(await isThere).toBe(true);
    expect(asked).toEqual(Array(3).fill('dataproduct:sales/orders'));
  });

  it('does not wait for ever', async () => {
    const { isThere, asked } = ask([undefined], { mostMs: 0 });
    expect(await isThere).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('stops when the task does', async () => {
    const { isThere } = ask([], { signal: AbortSignal.abort() });
    expect(await isThere).toBe(false);
  });
});
