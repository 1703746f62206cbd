import { ConfigReader } from '@backstage/config';
import { readCompatibilityConfig } from './readCompatibilityConfig';

const read = (dataMesh?: object) =>
  readCompatibilityConfig(new ConfigReader(dataMesh ? { dataMesh } : {}));

describe('readCompatibilityConfig', () => {
  it.each([
    [{}, undefined],
    [{}, { compatibility: {} }],
    [{ mode: 'FULL' }, { compatibility: { mode: 'FULL' } }],
    [{ noticePeriodDays: 30 }, { compatibility: { noticePeriodDays: 30 } }],
    [{ classifications: ['a', 'b'] }, { classifications: ['a', 'b'] }],
  ])('is %j for %j', (expected, dataMesh) => {
    expect(read(dataMesh)).toEqual(expected);
  });

  it.each([
    [{ compatibility: { mode: 'forward' } }, /compatibility\.mode: 'forward'/],
    [{ compatibility: { mode: 'toString' } }, /compatibility\.mode/],
    [{ compatibility: { noticePeriodDays: -1 } }, /noticePeriodDays: -1/],
  ])('throws for %j', (dataMesh, message) => {
    expect(() => read(dataMesh)).toThrow(message);
  });
});
