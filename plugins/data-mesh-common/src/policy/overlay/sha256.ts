/** Fractional parts of the square and cube roots of the first primes, as FIPS 180-4 has them. */
function roots(count: number, power: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (isPrime(n)) {
      found.push(Math.floor((n ** power % 1) * 2 ** 32) | 0);
    }
  }
  return found;
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) {
    if (n % divisor === 0) {
      return false;
    }
  }
  return true;
}

const START: readonly number[] = roots(8, 1 / 2);
const ROUNDS: readonly number[] = roots(64, 1 / 3);
const BLOCK = 64;

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const words = new Int32Array(64);
  const state = Int32Array.from(START);
  for (let block = 0; block < bytes.length; block += BLOCK) {
    schedule(words, view, block);
    compress(state, words);
  }
  return [...state]
    .map(word => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

/** A one bit, zeroes up to a whole block, and the length in bits at the end. */
function padded(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return all;
}

function schedule(words: Int32Array, view: DataView, block: number) {
  for (let i = 0; i < 16; i++) {
    words[i] = view.getInt32(block + i * 4);
  }
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15];
    const b = words[i - 2];
    words[i] =
      words[i - 16] +
      words[i - 7] +
      (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) +
      (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
  }
}

function compress(state: Int32Array, words: Int32Array) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        ((e & f) ^ (~e & g)) +
        ROUNDS[i] +
        words[i]) |
      0;
    const two =
      ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) +
        ((a & b) ^ (a & c) ^ (b & c))) |
      0;
    [h, g, f, e, d, c, b, a] = [
      g,
      f,
      e,
      (d + one) | 0,
      c,
      b,
      a,
      (one + two) | 0,
    ];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] += word;
  });
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
