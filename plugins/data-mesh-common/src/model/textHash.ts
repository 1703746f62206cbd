const WIDTH = 10;

/**
 * A short stable hash of a text: 10 characters of [0-9a-z] from 51 bits. Tells
 * texts apart that were cut; it protects nothing.
 *
 * Two multiplicative 32-bit lanes over the UTF-16 code units (cyrb53).
 */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = mix(high, low);
  low = mix(low, high);
  const bits = (low & 0x7ffff) * 4294967296 + (high >>> 0);
  return bits.toString(36).padStart(WIDTH, '0').slice(-WIDTH);
}

function mix(a: number, b: number): number {
  return (
    Math.imul(a ^ (a >>> 16), 2246822507) ^
    Math.imul(b ^ (b >>> 13), 3266489909)
  );
}
