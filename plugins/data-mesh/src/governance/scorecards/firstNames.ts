import type { Text } from '../../i18n/useText';

const FIRST = 2;

/** Some names in a phrase, the first of them and how many more: `A, B, and 3 more`. */
export function firstNames(
  names: readonly string[],
  t: Text,
  language: string,
): string {
  const rest = names.length - FIRST;
  const told =
    rest > 1
      ? [...names.slice(0, FIRST), t('scorecards.more', { count: rest })]
      : names;
  return new Intl.ListFormat(language).format(told);
}
