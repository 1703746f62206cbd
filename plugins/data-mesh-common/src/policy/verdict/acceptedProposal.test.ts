import { compiledOf } from './__testUtils__/policiesOf';

const IS_HASH = { masking: { equals: 'hash' } };
const IS_ENCRYPTED = { masking: { equals: 'encrypt' } };
const DESCRIBED = { description: { exists: true } };

const proposed = (assert: object, set?: object) =>
  compiledOf({
    spec: {
      forEach: 'columns',
      assert,
      fix: { text: 'Mask it.', ...(set && { set }) },
    },
  }).proposal;

describe('acceptedProposal', () => {
  const set = { masking: 'hash' };

  it.each([
    IS_HASH,
    { all: [IS_HASH, DESCRIBED] },
    { any: [IS_ENCRYPTED, DESCRIBED] },
    { not: IS_ENCRYPTED },
    DESCRIBED,
    { fromMasked: { equals: true } },
    { cel: 'item.masking in ["hash", "encrypt"]' },
    { cel: 'has(dataset.retention) && item.masking == "hash"' },
    { cel: 'has(item.tags) && item.masking == "hash"' },
    { cel: 'size(product.name) > 3' },
    { cel: 'now > timestamp("2999-01-01T00:00:00Z")' },
  ])('proposes what may pass: %j', assert => {
    expect(proposed(assert, set)).toEqual(set);
  });

  it.each([
    IS_ENCRYPTED,
    { all: [DESCRIBED, IS_ENCRYPTED] },
    { any: [IS_ENCRYPTED, { masking: { absent: true } }] },
    { not: IS_HASH },
    { none: [DESCRIBED, IS_HASH] },
    { cel: 'item.masking == "encrypt"' },
    { cel: 'size(dataset.name) > 3 && item.masking == "encrypt"' },
  ])('proposes nothing that is refused whatever else there is: %j', assert => {
    expect(proposed(assert, set)).toBeUndefined();
  });

  it('proposes nothing where nothing is written', () => {
    expect(proposed(IS_HASH)).toBeUndefined();
  });
});
