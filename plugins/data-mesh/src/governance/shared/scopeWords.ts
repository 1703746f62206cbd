import type { Text } from '../../i18n/useText';

/** For whom a policy or a scorecard holds: everybody, or a domain by its name. */
export function scopeWords(scope: string, t: Text): string {
  return scope === 'global'
    ? t('scope.global')
    : t('scope.domain', { domain: scope });
}
