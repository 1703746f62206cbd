import { mockServices } from '@backstage/backend-test-utils';
import { readOptions } from './readOptions';

const read = (dataMesh?: object) =>
  readOptions(
    mockServices.rootConfig({
      data: dataMesh ? { search: { collators: { dataMesh } } } : {},
    }),
  );

describe('readOptions', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 3 },
      },
      locationTemplate: '/catalog/:namespace/:kind/:name',
    });
  });

  it('takes schedule and address', () => {
    expect(
      read({
        schedule: {
          frequency: { seconds: 20 },
          timeout: 'PT1M',
          scope: 'local',
        },
        locationTemplate: '/mesh/:namespace/:name',
      }),
    ).toMatchObject({
      schedule: { frequency: { seconds: 20 }, scope: 'local' },
      locationTemplate: '/mesh/:namespace/:name',
    });
  });

  it.each([
    ['locationTemplate', { locationTemplate: '/mesh/:name' }],
    ['frequency', { schedule: { timeout: 'PT1M' } }],
  ])('says what is wrong with %s', (name, config) => {
    expect(() => read(config)).toThrow(name);
  });
});
