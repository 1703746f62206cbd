import type { Evidence } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../../i18n/useText';

/** One evidence in words. */
export function evidenceWords(
  { code, count = 0, of = 0, text = '' }: Evidence,
  t: Text,
): string {
  return t(`evidence.${code}`, { n: String(count), of: String(of), text });
}
