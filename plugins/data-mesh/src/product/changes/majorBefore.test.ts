import { aContract, aPort } from '../../__testUtils__/products';
import { majorBefore } from './majorBefore';

const port = (major: number, contractId = 'c') =>
  aPort({
    major,
    version: `${major}.0.0`,
    contractId,
    contract: aContract({ version: `${major}.1.0`, revisionId: `r${major}` }),
  });
const of = (major: number) => ({ kind: 'port', port: port(major) } as const);

describe('majorBefore', () => {
  it.each<
    [string, ReturnType<typeof majorBefore>, Parameters<typeof majorBefore>]
  >([
    [
      'the next lower one',
      { id: 'r2', version: '2.1.0' },
      [of(3), [port(1), port(2), port(3), port(4)]],
    ],
    ['none of the first', undefined, [of(1), [port(1), port(2)]]],
    [
      'none of another contract',
      undefined,
      [of(2), [port(1, 'other'), port(2)]],
    ],
    ['none of the product itself', undefined, [{ kind: 'product' }, [port(1)]]],
    [
      'none that is not live',
      undefined,
      [of(2), [{ ...port(1), contract: undefined }]],
    ],
  ])('is %s', (_what, expected, [subject, ports]) => {
    expect(majorBefore(subject, ports)).toEqual(expected);
  });
});
