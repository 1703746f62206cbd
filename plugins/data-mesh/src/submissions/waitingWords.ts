import type { WaitingFor } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../i18n/useText';

/** What a submission waits for, in one phrase: `the domain sales, the owner …`. */
export function waitingWords(
  waitingFor: readonly WaitingFor[],
  t: Text,
  language: string,
): string {
  return new Intl.ListFormat(language).format(
    waitingFor.map(({ kind, name }) => t(`waiting.${kind}`, { name })),
  );
}
