import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readFilesOptions } from './readFilesOptions';

const read = (config: JsonObject) =>
  readFilesOptions({
    id: 'shop',
    config: new ConfigReader({ type: 'files', domains: ['sales'], ...config }),
  });

describe('readFilesOptions', () => {
  it.each([
    [
      { root: 'mesh', include: ['**/*.yaml'] },
      {
        root: 'mesh',
        include: ['**/*.yaml'],
        exclude: [],
        watch: true,
        writable: false,
      },
    ],
    [
      {
        root: '/srv/mesh',
        include: 'a/**',
        exclude: ['b/**'],
        watch: false,
        writable: true,
        schedule: { frequency: 'PT1M', timeout: 'PT1M' },
        renamedFrom: 'old',
      },
      {
        root: '/srv/mesh',
        include: ['a/**'],
        exclude: ['b/**'],
        watch: false,
        writable: true,
      },
    ],
  ])('reads %j', (config, expected) => {
    expect(read(config)).toEqual(expected);
  });

  it.each<[JsonObject, RegExp]>([
    [{ include: ['*'] }, /^dataMesh\.sources\.shop\.root: .*string/],
    [{ root: '', include: ['*'] }, /^dataMesh\.sources\.shop\.root: /],
    [{ root: 'mesh' }, /^dataMesh\.sources\.shop\.include: /],
    [{ root: 'mesh', include: [] }, /^dataMesh\.sources\.shop\.include: /],
    [{ root: 'mesh', include: [7] }, /^dataMesh\.sources\.shop\.include/],
    [
      { root: 'mesh', include: ['ok', '/etc/*'] },
      /^dataMesh\.sources\.shop\.include\.1: a glob is a path below the root/,
    ],
    [{ root: 'mesh', include: ['../*.yaml'] }, /include\.0: a glob is a path/],
    [{ root: 'mesh', include: ['a\\*'] }, /include\.0: a glob is a path/],
    [{ root: 'mesh', include: ['*'], watch: 'yes' }, /shop\.watch: .*boolean/],
    [
      { root: 'mesh', include: ['*'], writable: 1 },
      /shop\.writable: .*boolean/,
    ],
    [
      { root: 'mesh', include: ['*'], exlude: ['*'] },
      /^dataMesh\.sources\.shop\.exlude is no option of this type of source$/,
    ],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
