import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { scopeOf } from './PolicyLevels';
import { readPolicySourceConfigs } from './readPolicySourceConfigs';

function read(sources: JsonObject | undefined) {
  return readPolicySourceConfigs({
    config: new ConfigReader(
      sources ? { dataMesh: { governance: { sources } } } : {},
    ),
    urlReader: mockServices.urlReader.mock(),
  });
}

const company = {
  type: 'files',
  level: 'global',
  root: 'policies',
  include: ['**/*.yaml'],
};

describe('readPolicySourceConfigs', () => {
  it('reads sources of both types', () => {
    const url = 'https://example.com/sales.yaml';
    expect(
      read({
        company,
        sales: { type: 'url', level: { domain: 'sales' }, url },
      }),
    ).toMatchObject([
      {
        id: 'company',
        type: 'files',
        level: 'global',
        schedule: { frequency: { minutes: 1 }, scope: 'global' },
        source: { watch: expect.any(Function) },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      {
        id: 'sales',
        type: 'url',
        level: 'sales',
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 10 } },
      },
    ]);
    expect(read(undefined)).toEqual([]);
    expect(read({ company: null })).toEqual([]);
  });

  it.each([
    ['global', 'a.yaml'],
    ['sales', 'sales/a.yaml'],
    ['sales', 'sales/deep/er/a.yaml'],
    ['eu-sales', 'sales/eu/a.yaml'],
    ['global', 'sales/eu/shared/a.yaml'],
    ['global', 'salesforce/a.yaml'],
    ['global', 'sales'],
  ])('holds for %s: %s', (level, path) => {
    const [source] = read({
      company: {
        ...company,
        folders: {
          sales: { domain: 'sales' },
          'sales/eu': { domain: 'eu-sales' },
          'sales/eu/shared': 'global',
        },
      },
    });
    expect(scopeOf(source, path)).toBe(level);
  });

  it('reads everything again when anything but the schedule changes', () => {
    const digest = (more: JsonObject) =>
      read({ company: { ...company, ...more } })[0].digest;
    expect(digest({ schedule: { frequency: 'PT1M' } })).toBe(digest({}));
    expect(digest({ watch: false })).toBe(digest({}));
    expect(digest({ level: { domain: 'sales' } })).not.toBe(digest({}));
    expect(digest({ folders: { a: 'global' } })).not.toBe(digest({}));
    expect(digest({ include: ['*'] })).not.toBe(digest({}));
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'an id with a colon',
      { 'a:b': company },
      /^dataMesh\.governance\.sources\.a:b: the id/,
    ],
    [
      'no mapping',
      { company: ['files'] },
      /dataMesh\.governance\.sources\.company/,
    ],
    [
      'an unknown type',
      { company: { ...company, type: 'git' } },
      /^dataMesh\.governance\.sources\.company\.type: /,
    ],
    [
      'no level',
      { company: { ...company, level: undefined } },
      /^dataMesh\.governance\.sources\.company\.level: /,
    ],
    [
      'a level that is none',
      { company: { ...company, level: 'sales' } },
      /^dataMesh\.governance\.sources\.company\.level: /,
    ],
    [
      'a domain that is no slug',
      { company: { ...company, level: { domain: 'Sales & Co' } } },
      /^dataMesh\.governance\.sources\.company\.level/,
    ],
    [
      'a domain with the name of the global level',
      { company: { ...company, level: { domain: 'global' } } },
      /^dataMesh\.governance\.sources\.company\.level/,
    ],
    [
      'a folder outside',
      { company: { ...company, folders: { '../sales': 'global' } } },
      /^dataMesh\.governance\.sources\.company\.folders/,
    ],
    [
      'a folder with a slash at its end',
      { company: { ...company, folders: { 'sales/': 'global' } } },
      /company\.folders.*path below the root/,
    ],
    [
      'a folder of nobody',
      { company: { ...company, folders: { sales: 'sales' } } },
      /^dataMesh\.governance\.sources\.company\.folders\.sales: /,
    ],
    [
      'a wrong option',
      { company: { ...company, root: 7 } },
      /^dataMesh\.governance\.sources\.company\.root: /,
    ],
    [
      'a misspelt option',
      { company: { ...company, includes: ['*'] } },
      /^dataMesh\.governance\.sources\.company\.includes is no option/,
    ],
    [
      'an option of sources of products',
      { company: { ...company, domains: ['*'] } },
      /^dataMesh\.governance\.sources\.company\.domains is no option of a source of policies/,
    ],
    [
      'a glob that leads out',
      { company: { ...company, include: ['../*.yaml'] } },
      /^dataMesh\.governance\.sources\.company\.include/,
    ],
    [
      'a URL that is none',
      { sales: { type: 'url', level: 'global', url: 'sales.yaml' } },
      /^dataMesh\.governance\.sources\.sales\.url: /,
    ],
    [
      'a schedule that is none',
      { company: { ...company, schedule: { frequency: 'often' } } },
      /^dataMesh\.governance\.sources\.company\.schedule: .*frequency/,
    ],
  ])('refuses %s', (_, sources, message) => {
    expect(() => read(sources)).toThrow(message);
  });
});
