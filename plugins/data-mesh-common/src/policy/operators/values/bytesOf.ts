const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*([kmgtp]?)(i?)b(?:ytes?)?$/i;
const STEPS = ['', 'k', 'm', 'g', 't', 'p'];

/**
 * Bytes of a size with its unit: `10 GB` by thousands, `10 GiB` by 1024s;
 * undefined where it is none.
 */
export function bytesOf(text: string): number | undefined {
  const match = SIZE.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, number, prefix, binary] = match;
  const step = STEPS.indexOf(prefix.toLowerCase());
  if (binary !== '' && step === 0) {
    return undefined;
  }
  return Number(number) * (binary === '' ? 1000 : 1024) ** step;
}
