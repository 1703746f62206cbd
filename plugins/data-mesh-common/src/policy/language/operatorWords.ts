import { nearName } from '../../read/fields/nearName';
import { OPERATOR_SYNONYMS } from '../operators/operatorSynonyms.table';
import { OPERATORS } from '../operators/operators.table';

/** Words that hold a condition for the elements of a list. */
export const QUANTITIES = ['every', 'some'] as const;

/** Words that can stand behind a field. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set([
  ...OPERATORS.map(({ name }) => name),
  ...QUANTITIES,
]);

/** The operator that is meant: one that is misspelt, or what others call it. */
export function nearOperator(name: string): string | undefined {
  const word = name.replace(/^\$/, '');
  return OPERATOR_WORDS.has(word)
    ? word
    : OPERATOR_SYNONYMS.get(word.toLowerCase()) ??
        nearName(word, OPERATOR_WORDS);
}
