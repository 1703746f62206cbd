import type { Text } from '../i18n/useText';

/** `2 errors, 1 warning`; a dash where there is none. */
export function problemCountWords(
  counts: { errors: number; warnings: number },
  t: Text,
): string {
  const parts = [
    counts.errors > 0 && t('problems.errors', { count: counts.errors }),
    counts.warnings > 0 && t('problems.warnings', { count: counts.warnings }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : '–';
}
