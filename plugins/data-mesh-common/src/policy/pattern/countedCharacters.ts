/** Longer texts are prose: their answers are not remembered, and there are fewer of them. */
const SHORT = 128;
const TIMES = 4;

/** Characters of a text as a budget counts them where patterns look at it. */
export function countedCharacters(length: number): number {
  return length > SHORT ? length * TIMES : length;
}
