import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import { useDomainTitles } from '../../text/useDomainTitles';

/** For whom a policy or a scorecard holds, in words: everybody, or a domain by its title. */
export function useScopeWords(): (scope: string) => string {
  const t = useText();
  const titleOf = useDomainTitles();
  return useCallback(
    scope =>
      scope === 'global'
        ? t('scope.global')
        : t('scope.domain', { domain: titleOf(scope) }),
    [t, titleOf],
  );
}
