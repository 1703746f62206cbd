import type { InferredColumns } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../i18n/useText';
import { problemText } from './problemText';

/** What the pasted rows suggest about columns, by their names. */
export function hintsOf(
  t: Text,
  learned: InferredColumns | undefined,
): Map<string, string> {
  const hints = new Map<string, string>();
  for (const { name, looksUnique } of learned?.columns ?? []) {
    if (looksUnique) {
      hints.set(name, t('columns.looksUnique'));
    }
  }
  for (const problem of learned?.problems ?? []) {
    const { name } = problem.data;
    if (problem.severity === 'info' && typeof name === 'string') {
      hints.set(name, problemText(t, problem));
    }
  }
  return hints;
}
