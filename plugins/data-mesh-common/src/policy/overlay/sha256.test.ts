import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JsonValue } from '../../model';
import { canonicalJson } from './canonicalJson';
import { sha256 } from './sha256';

function ofNode(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is known', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('is what Node says, of texts of every length and character', () => {
    for (let length = 0; length < 200; length++) {
      expect(sha256('ü'.repeat(length))).toBe(ofNode('ü'.repeat(length)));
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        text => sha256(text) === ofNode(text),
      ),
    );
  });
});

describe('canonicalJson', () => {
  it('is the same for the same data, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        const plain: JsonValue = JSON.parse(JSON.stringify(value));
        const text = canonicalJson(plain);
        expect(canonicalJson(reversed(plain))).toBe(text);
        expect(JSON.parse(text)).toEqual(plain);
      }),
    );
  });
});

function reversed(value: JsonValue): JsonValue {
  return JSON.parse(
    JSON.stringify(value, (_, each) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).reverse())
        : each,
    ),
  );
}
