import {
  renderWriteProblem,
  WriteProblem,
} from '@meshstage/plugin-data-mesh-common';
import { en } from '../i18n/en.table';
import type { Text } from '../i18n/useText';

type Key = keyof typeof en & `problem.${string}`;

/** A problem in the language of the portal, where it has words for it. */
export function problemText(t: Text, problem: WriteProblem): string {
  const key = `problem.${problem.code}`;
  if (!isKey(key)) {
    const { message, fix } = renderWriteProblem(problem);
    return `${message} ${fix}`;
  }
  const data = problem.data as Record<string, string | number>;
  // The texts of all keys together ask for the placeholders of all of them.
  return (t as (key: Key, values: Record<string, string | number>) => string)(
    key,
    data,
  );
}

function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}
