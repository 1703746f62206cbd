import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readUrlOptions } from './readUrlOptions';

const tree = 'https://git.example.com/org/repo/tree/main/mesh';
const read = (config: JsonObject) =>
  readUrlOptions({
    id: 'shop',
    config: new ConfigReader({ type: 'url', domains: ['sales'], ...config }),
  });

describe('readUrlOptions', () => {
  it.each([
    [{ url: `${tree}/`, include: '**/*.yaml' }, 'folder', ['**/*.yaml'], []],
    [
      { url: tree, include: ['a', 'b'], exclude: ['c'] },
      'folder',
      ['a', 'b'],
      ['c'],
    ],
    [{ url: `${tree}/**/*.yaml` }, 'glob', [], []],
    [{ url: `${tree}/*.%7Byaml,json%7D` }, 'glob', [], []],
    [{ url: `${tree}/orders.yaml` }, 'document', [], []],
    [{ url: 'https://git.example.com/raw?path=/a*.yaml' }, 'document', [], []],
  ])('reads %j', (config, what, include, exclude) => {
    expect(read(config)).toEqual({ url: config.url, what, include, exclude });
  });

  it.each<[JsonObject, RegExp]>([
    [{}, /^dataMesh\.sources\.shop\.url: /],
    [{ url: 'mesh/a.yaml' }, /^dataMesh\.sources\.shop\.url: It is no URL/],
    [{ url: 'file:///etc/passwd' }, /shop\.url: A URL with file: is not read/],
    [
      { url: 'https://me:secret@git.example.com/a' },
      /shop\.url: A URL must not hold credentials/,
    ],
    [{ url: `${tree}/` }, /^dataMesh\.sources\.shop\.include: which files/],
    [{ url: tree, exclude: ['x'] }, /shop\.include: which files/],
    [
      { url: `${tree}/*.yaml`, include: ['*'] },
      /shop\.url: write globs either in the URL or in include/,
    ],
    [{ url: tree, include: ['/etc/*'] }, /shop\.include\.0: a glob is a path/],
    [{ url: tree, root: 'mesh' }, /shop\.root is no option of this type/],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
