const LENGTH = 300;
/** Runners colour what they say even where nobody sees colours. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** A failed test in one line: its name, and the first line of what it threw. */
export function failureLine(name: string, thrown: string | undefined): string {
  const first =
    (thrown ?? '')
      .replace(COLOUR, '')
      .split('\n')
      .map(line => line.trim())
      .find(Boolean) ?? 'no message';
  const line = `${name}: ${first}`;
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1)}…` : line;
}
