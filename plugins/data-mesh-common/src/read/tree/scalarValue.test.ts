import fc from 'fast-check';
import { scalarValue } from './scalarValue';

describe('scalarValue', () => {
  it.each([
    [null, ''],
    [null, '~'],
    [null, 'null'],
    [null, 'NULL'],
    ['nULL', 'nULL'],
    [true, 'true'],
    [false, 'False'],
    ['yes', 'yes'],
    ['on', 'on'],
    [0, '0'],
    [-0, '-0'],
    [42, '+42'],
    [-7, '-7'],
    [26, '0x1A'],
    [8, '0o10'],
    ['0b101', '0b101'],
    [1.5, '1.5'],
    [1, '1.0'],
    [0.5, '.5'],
    [1000, '1e3'],
    [0.1, '0.1'],
    [1.25e-7, '1.25E-7'],
    [9007199254740991, '9007199254740991'],
    ['1_000', '1_000'],
    ['12:30:45', '12:30:45'],
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z'],
    ['1.2.3', '1.2.3'],
    ['-', '-'],
    ['.', '.'],
    ['+', '+'],
    ['0x', '0x'],
    ['1e', '1e'],
    ['constructor', 'constructor'],
  ])('%j from %j', (value, text) => {
    expect(scalarValue(text)).toEqual({ value });
  });

  // A number that would change is kept as written.
  it.each([
    ['large', '9007199254740992'],
    ['large', '-9007199254740993'],
    ['large', '0xFFFFFFFFFFFFFFFF'],
    ['leading-zero', '01234'],
    ['leading-zero', '-007'],
    ['precise', '0.12345678901234567890123'],
    ['precise', '1e400'],
    ['precise', '1e-400'],
    ['not-finite', '.inf'],
    ['not-finite', '-.Inf'],
    ['not-finite', '.NaN'],
  ])('%s: %j stays text', (inexact, text) => {
    expect(scalarValue(text)).toEqual({ value: text, inexact });
  });

  it('reads every number that JSON writes as that number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        number => {
          const { value } = scalarValue(JSON.stringify(number));
          // Whole numbers beyond 2^53 are kept as text on purpose.
          expect(Number(value)).toBe(Object.is(number, -0) ? 0 : number);
        },
      ),
    );
  });

  it('never changes the digits of a number', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?[0-9]{1,25}(\.[0-9]{1,25})?$/),
        text => {
          const { value } = scalarValue(text);
          const digits = (form: string) =>
            form
              .replace(/[-.]|e.*/g, '')
              .replace(/^0+/, '')
              .replace(/0+$/, '');
          const kept =
            typeof value === 'number'
              ? digits(String(value)) === digits(text)
              : value === text;
          expect(kept).toBe(true);
        },
      ),
    );
  });
});
