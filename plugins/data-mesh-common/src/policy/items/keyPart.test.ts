import fc from 'fast-check';
import { encodePart } from '../../model/encodePart';
import { keyPart } from './keyPart';

/** Those that stay as they are, their neighbours, and some of far away. */
const CHARACTERS = [..."azAZ09_-.,/:@[`{^*'()~! %éK\ud800\0"];

describe('keyPart', () => {
  it.each([
    ['orders', { name: 'orders' }],
    ['a%2Fb', { name: 'a/b' }],
    ['%403', { name: '@3' }],
    ['#c%20d', { id: 'c d', name: 'orders' }],
    ['@7', {}],
    ['@7', { name: '' }],
  ])('is %s of %j', (expected, named) => {
    expect(keyPart(named, 7)).toBe(expected);
  });

  it('encodes every name, also one that needs no encoding', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 9 })
          .map(characters => characters.join('')),
        name => {
          expect(keyPart({ name }, 0)).toBe(encodePart(name));
        },
      ),
    );
    for (let code = 0; code < 0x300; code += 1) {
      const name = `a${String.fromCharCode(code)}`;
      expect(keyPart({ name }, 0)).toBe(encodePart(name));
    }
  });
});
