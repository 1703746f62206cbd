import { COMPREHENSIONS, FUNCTIONS, METHODS } from '../functions.table';

/** What expressions can call, for the page about the language. */
export function callRows(): string[][] {
  return [FUNCTIONS, COMPREHENSIONS, METHODS].flatMap(calls =>
    [...calls.values()].map(({ call, says }) => [`\`${call}\``, says]),
  );
}
