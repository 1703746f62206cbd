import { InputPort, ProductType } from '../../model';

const TYPES: ReadonlyMap<string, ProductType> = new Map([
  ['sourcealigned', 'source-aligned'],
  ['aggregate', 'aggregate'],
  ['consumeraligned', 'consumer-aligned'],
]);

/** `sourceAligned` and its kin in our words; what else the owner wrote stays as it is. */
export function productTypeOf(written: string): ProductType {
  const key = written.replace(/[-_\s]/g, '').toLowerCase();
  return TYPES.get(key) ?? written;
}

/**
 * The type of a product that states none: without inputs it can only be made
 * from a source; with one input it serves a consumer of that one; with several
 * it brings them together.
 */
export function derivedType(inputs: readonly InputPort[]): ProductType {
  if (inputs.length === 0) {
    return 'source-aligned';
  }
  return inputs.length === 1 ? 'consumer-aligned' : 'aggregate';
}
