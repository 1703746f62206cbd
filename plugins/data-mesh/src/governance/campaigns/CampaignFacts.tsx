import type { CampaignSummary } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { Facts } from '../../text/Facts';
import { useScopeWords } from '../shared/useScopeWords';
import { UtcDay } from '../shared/UtcDay';
import { CONCERNED } from './campaignStates.table';

/** Whose a campaign is, for whom it holds, until when, and how much is done. */
export function CampaignFacts(props: { campaign: CampaignSummary }) {
  const t = useText();
  const scopeWords = useScopeWords();
  const language = useLanguage();
  const { owner, scope, due, share, counts } = props.campaign;
  const concerned = CONCERNED.reduce(
    (sum, { state }) => sum + counts[state],
    0,
  );
  return (
    <Facts
      inline
      facts={[
        { term: t('campaigns.due'), value: <UtcDay day={due} /> },
        {
          term: t('policies.column.owner'),
          value: <EntityName entityRef={owner} />,
        },
        { term: t('policy.scope'), value: scopeWords(scope) },
        {
          term: t('campaigns.concerned'),
          value: concerned.toLocaleString(language),
        },
        {
          term: t('campaigns.done'),
          value: share?.toLocaleString(language, {
            style: 'percent',
            maximumFractionDigits: 0,
          }),
        },
      ]}
    />
  );
}
