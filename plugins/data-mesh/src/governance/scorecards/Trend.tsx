import { useMemo, useState } from 'react';
import { Text } from '@backstage/ui';
import type { ScorecardDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { useDomainTitles } from '../../text/useDomainTitles';
import { useEntityTitles } from '../../text/useEntityTitles';
import { FilterSelect } from '../shared/FilterSelect';
import { OwnerTrend } from './OwnerTrend';
import styles from './scorecards.module.css';
import { trendDays } from './trendDays';
import { TrendPicture } from './TrendPicture';

/** Whose products are looked at; all that one may see the trend of without it. */
type Whose = { domain: string } | { owner: string } | undefined;

/** How the products stood from day to day, all of them, of a domain or of an owner. */
export function Trend(props: { scorecard: ScorecardDetail }) {
  const t = useText();
  const titleOf = useDomainTitles();
  const { id, trend, byOwner } = props.scorecard;
  const [whose, setWhose] = useState<Whose>();
  const domain = whose && 'domain' in whose ? whose.domain : undefined;
  const owner = whose && 'owner' in whose ? whose.owner : undefined;
  const domains = useMemo(
    () => [...new Set(trend.map(each => each.domain))].sort(),
    [trend],
  );
  const owners = useMemo(
    () => byOwner.map(({ key }) => key).filter(key => key !== ''),
    [byOwner],
  );
  const nameOf = useEntityTitles(owners);
  const days = useMemo(() => trendDays(trend, domain), [trend, domain]);
  return (
    <section aria-label={t('trend.title')} className={styles.section}>
      <div className={styles.head}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('trend.title')}
        </Text>
        {domains.length > 1 && (
          <FilterSelect
            label={t('shelf.column.domain')}
            all={t('trend.allDomains')}
            choices={domains.map(slug => ({
              id: slug,
              label: slug === '' ? t('trend.noDomain') : titleOf(slug),
            }))}
            chosen={domain}
            onChoose={slug =>
              setWhose(slug === undefined ? undefined : { domain: slug })
            }
          />
        )}
        {owners.length > 0 && (
          <FilterSelect
            label={t('shelf.column.owner')}
            all={t('trend.allOwners')}
            choices={owners.map(ref => ({ id: ref, label: nameOf(ref) }))}
            chosen={owner}
            onChoose={ref =>
              setWhose(ref === undefined ? undefined : { owner: ref })
            }
          />
        )}
      </div>
      {owner === undefined ? (
        <TrendPicture days={days} hint={t('trend.hint')} />
      ) : (
        <OwnerTrend scorecard={id} owner={owner} />
      )}
    </section>
  );
}
