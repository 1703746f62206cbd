import { aPort } from '../__testUtils__/products';
import { newerPort } from './newerPort';

const old = aPort({ version: '1.4.0', major: 1, deprecated: true });

describe('newerPort', () => {
  it.each([
    [
      '3.0.0',
      [
        old,
        aPort({ version: '2.0.0', major: 2 }),
        aPort({ version: '3.0.0', major: 3 }),
      ],
    ],
    [
      '2.0.0',
      [
        old,
        aPort({ version: '2.0.0', major: 2 }),
        aPort({ version: '3.0.0', major: 3, deprecated: true }),
      ],
    ],
    [undefined, [old, aPort({ name: 'other', version: '2.0.0', major: 2 })]],
    [undefined, [old, aPort({ version: '0.9.0', major: 0 })]],
    [undefined, [old]],
  ])('finds %s', (version, ports) => {
    expect(newerPort(old, ports)?.version).toBe(version);
  });
});
