import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ServiceUnavailableError } from '@backstage/errors';
import { createCatalogRefs } from './catalogRefs';

function entity(name: string) {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataProduct',
    metadata: { name, namespace: 'sales' },
  };
}

function start() {
  let time = 0;
  const catalog = catalogServiceMock({ entities: [entity('orders')] });
  const stream = jest.spyOn(catalog, 'streamEntities');
  const logger = mockServices.logger.mock();
  const refs = createCatalogRefs({ catalog, logger, now: () => time });
  const pass = (ms: number) => {
    time += ms;
  };
  return { refs, stream, pass };
}

const ann = mockCredentials.user('user:default/ann');
const bob = mockCredentials.user('user:default/bob');

describe('createCatalogRefs', () => {
  it('asks once for many requests, with the credentials of who asks', async () => {
    const { refs, stream } = start();
    const answers = await Promise.all([refs(ann), refs(ann), refs(ann)]);
    for (const answer of answers) {
      expect([...answer]).toEqual(['dataproduct:sales/orders']);
    }
    expect(stream).toHaveBeenCalledTimes(1);
    expect(stream.mock.calls[0][1]).toEqual({ credentials: ann });
  });

  it('keeps the answers of people apart', async () => {
    const { refs, stream } = start();
    await refs(ann);
    await refs(bob);
    expect(stream).toHaveBeenCalledTimes(2);
  });

  it.each([
    [9_999, 1],
    [10_000, 2],
  ])('after %d ms has asked %d times', async (ms, times) => {
    const { refs, stream, pass } = start();
    await refs(ann);
    pass(ms);
    await refs(ann);
    expect(stream).toHaveBeenCalledTimes(times);
  });

  it('does not keep a failure', async () => {
    const { refs, stream } = start();
    stream.mockImplementationOnce(() => {
      throw new Error('away');
    });
    await expect(refs(ann)).rejects.toThrow(ServiceUnavailableError);
    expect((await refs(ann)).size).toBe(1);
  });

  it('forgets who asked longest ago', async () => {
    const { refs, stream } = start();
    for (let i = 0; i <= 500; i += 1) {
      await refs(mockCredentials.user(`user:default/p${i}`));
    }
    stream.mockClear();
    await refs(mockCredentials.user('user:default/p500'));
    expect(stream).toHaveBeenCalledTimes(0);
    await refs(mockCredentials.user('user:default/p0'));
    expect(stream).toHaveBeenCalledTimes(1);
  });
});
