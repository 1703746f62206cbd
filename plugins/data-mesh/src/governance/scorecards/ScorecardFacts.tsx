import type { ScorecardSummary } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { Facts } from '../../text/Facts';
import { useScopeWords } from '../shared/useScopeWords';

/** Whose a scorecard is, for whom it holds, and how many products it looks at. */
export function ScorecardFacts(props: { scorecard: ScorecardSummary }) {
  const t = useText();
  const scopeWords = useScopeWords();
  const language = useLanguage();
  const { owner, scope, all } = props.scorecard;
  return (
    <Facts
      inline
      facts={[
        {
          term: t('policies.column.owner'),
          value: <EntityName entityRef={owner} />,
        },
        { term: t('policy.scope'), value: scopeWords(scope) },
        {
          term: t('scorecards.products'),
          value: all.products.toLocaleString(language),
        },
        {
          term: t('scorecards.score'),
          value: all.score?.toLocaleString(language, {
            style: 'percent',
            maximumFractionDigits: 0,
          }),
        },
        {
          term: t('scorecards.waived'),
          value:
            all.waived > 0 ? all.waived.toLocaleString(language) : undefined,
        },
      ]}
    />
  );
}
