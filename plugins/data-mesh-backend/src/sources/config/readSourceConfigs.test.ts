import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { createFilesSourceType } from '../files/createFilesSourceType';
import { createUrlSourceType } from '../url/createUrlSourceType';
import { readSourceConfigs } from './readSourceConfigs';

const types: SourceType[] = [
  createFilesSourceType(),
  createUrlSourceType(mockServices.urlReader.mock()),
];

function read(sources: JsonObject | undefined) {
  return readSourceConfigs({
    config: new ConfigReader(sources ? { dataMesh: { sources } } : {}),
    sourceTypes: new Map(types.map(type => [type.type, type])),
  });
}

const shop = {
  type: 'files',
  domains: ['sales'],
  root: 'mesh',
  include: ['**/*.yaml'],
};

describe('readSourceConfigs', () => {
  it('reads sources of both types', () => {
    const url = { type: 'url', domains: ['*'], url: 'https://example.com/a' };
    expect(read({ shop, 'git-2': url })).toEqual([
      {
        id: 'shop',
        type: 'files',
        domains: ['sales'],
        renamedFrom: undefined,
        schedule: {
          frequency: { minutes: 1 },
          timeout: { minutes: 5 },
          initialDelay: undefined,
          scope: 'global',
        },
        source: expect.objectContaining({ watch: expect.any(Function) }),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      expect.objectContaining({
        id: 'git-2',
        domains: '*',
        schedule: expect.objectContaining({
          frequency: { minutes: 5 },
          timeout: { minutes: 10 },
        }),
      }),
    ]);
    expect(read(undefined)).toEqual([]);
    expect(read({})).toEqual([]);
  });

  it('leaves out what a later configuration takes away', () => {
    const config = ConfigReader.fromConfigs([
      { context: 'a', data: { dataMesh: { sources: { shop, demo: shop } } } },
      { context: 'b', data: { dataMesh: { sources: { demo: null } } } },
    ]);
    const sourceTypes = new Map(types.map(type => [type.type, type]));
    expect(
      readSourceConfigs({ config, sourceTypes }).map(({ id }) => id),
    ).toEqual(['shop']);
    expect(read({ shop, demo: null }).map(({ id }) => id)).toEqual(['shop']);
  });

  it.each([
    [{ frequency: { seconds: 10 } }, { seconds: 10 }, { minutes: 5 }],
    [
      { frequency: { cron: '0 * * * *' } },
      { cron: '0 * * * *' },
      { minutes: 5 },
    ],
    [{ frequency: 'PT30S', timeout: '2m' }, { seconds: 30 }, { minutes: 2 }],
    [{ timeout: { hours: 1 }, scope: 'local' }, { minutes: 1 }, { hours: 1 }],
  ])('reads schedule %j', (schedule, frequency, timeout) => {
    const [source] = read({ shop: { ...shop, schedule } });
    expect(source.schedule).toMatchObject({
      frequency,
      timeout,
      scope: 'global',
    });
  });

  it('judges everything again when anything but the schedule changes', () => {
    const digest = (more: JsonObject) =>
      read({ shop: { ...shop, ...more } })[0].digest;
    expect(digest({ schedule: { frequency: 'PT1M' } })).toBe(digest({}));
    expect(digest({ watch: false })).toBe(digest({}));
    expect(digest({ root: 'other' })).not.toBe(digest({}));
    expect(digest({ include: ['*'] })).not.toBe(digest({}));
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'an unknown type',
      { shop: { ...shop, type: 'gti' } },
      /^dataMesh\.sources\.shop\.type: 'gti' is no type of source; there are files, url\./,
    ],
    [
      'no type',
      { shop: { domains: ['sales'] } },
      /dataMesh\.sources\.shop\.type/,
    ],
    ['no mapping', { shop: ['files'] }, /dataMesh\.sources\.shop/],
    [
      'no domains',
      { shop: { ...shop, domains: undefined } },
      /^dataMesh\.sources\.shop\.domains: list the slugs/,
    ],
    [
      'an empty list of domains',
      { shop: { ...shop, domains: [] } },
      /shop\.domains: /,
    ],
    [
      'a domain that is no slug',
      { shop: { ...shop, domains: ['Sales & Co'] } },
      /got \["Sales & Co"\]/,
    ],
    [
      'domains of another type',
      { shop: { ...shop, domains: [true] } },
      /shop\.domains: /,
    ],
    [
      'a wrong option',
      { shop: { ...shop, root: 7 } },
      /^dataMesh\.sources\.shop\.root: /,
    ],
    [
      'a schedule that is none',
      { shop: { ...shop, schedule: { frequency: 'often' } } },
      /^dataMesh\.sources\.shop\.schedule: .*frequency/,
    ],
    [
      'a schedule of another type',
      { shop: { ...shop, schedule: 'PT1M' } },
      /shop\.schedule: write frequency/,
    ],
    [
      'a rename from a source that is still there',
      { shop: { ...shop, renamedFrom: 'old' }, old: shop },
      /^dataMesh\.sources\.shop\.renamedFrom: 'old' is still configured/,
    ],
    [
      'a rename from nothing',
      { shop: { ...shop, renamedFrom: '' } },
      /shop\.renamedFrom: /,
    ],
    [
      'a reserved id',
      { push: shop },
      /^dataMesh\.sources\.push: the id of a source/,
    ],
    ['an id with a colon', { 'a:b': shop }, /^dataMesh\.sources\.a:b: the id/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => read(sources)).toThrow(message);
  });
});
