import { useRouteRef } from '@backstage/core-plugin-api';
import { Card, CardBody, Link, Text } from '@backstage/ui';
import type { PolicyDetail } from '@meshstage/plugin-data-mesh-common';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { governanceRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { OwnersText } from '../../submissions/OwnersText';
import { CopyButton } from '../../text/CopyButton';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { HealthBadge } from '../policies/HealthBadge';
import { JudgedWhen } from '../shared/JudgedWhen';
import { PolicySeverityBadge } from '../shared/PolicySeverityBadge';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import styles from './policy.module.css';
import { ExportResults } from '../exports/ExportResults';
import { PolicyFacts } from './PolicyFacts';
import { PolicyOverlays } from './PolicyOverlays';
import { PolicyProducts } from './PolicyProducts';
import { usePolicy } from './usePolicy';

function Detail(props: { detail: PolicyDetail }) {
  const t = useText();
  const { detail } = props;
  const { policy, fix, text, path = policy.id, overlays } = detail;
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" variant="title-small" weight="bold">
          {policy.title}
        </Text>
        <PolicySeverityBadge severity={policy.severity} />
        <HealthBadge health={policy.health} />
      </div>
      {policy.health !== 'mixed' && (
        <p className={styles.health}>{t(`policy.health.${policy.health}`)}</p>
      )}
      <StaleVerdicts age={detail} />
      <JudgedWhen age={detail} />
      <div className={styles.beside}>
        <Card>
          <CardBody>
            <div className={styles.words}>
              <Text as="h3" variant="body-large" weight="bold">
                {t('policy.why')}
              </Text>
              <SafeMarkdown>{policy.why}</SafeMarkdown>
              {fix && (
                <>
                  <Text as="h3" variant="body-large" weight="bold">
                    {t('policy.fix')}
                  </Text>
                  <SafeMarkdown>{fix.text}</SafeMarkdown>
                </>
              )}
            </div>
          </CardBody>
        </Card>
        <Card>
          <CardBody>
            <PolicyFacts detail={detail} />
          </CardBody>
        </Card>
      </div>
      <PolicyProducts id={policy.id} counts={policy.products} />
      <ExportResults query={{ policy: policy.id }} />
      <PolicyOverlays overlays={overlays} />
      {text !== undefined && (
        <section aria-label={t('policy.text')} className={styles.section}>
          <div className={styles.head}>
            <Text as="h3" variant="title-x-small" weight="bold">
              {t('policy.text')}
            </Text>
            <CopyButton text={text} label={t('submission.textOf', { path })} />
          </div>
          <OwnersText path={path} text={text} problems={[]} />
        </section>
      )}
    </>
  );
}

/** One policy: why there is one, what it says, and of whom. */
export function Policy() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useRouteRef(governanceRouteRef)();
  const query = usePolicy(id);
  useDocumentTitle(query.data?.policy.title ?? t('governance.title'));
  return (
    <div className={styles.page}>
      <Link href={list}>{t('policy.back')}</Link>
      <QueryState
        query={query}
        what="policy"
        skeleton={<Bones lines={12} height={28} />}
      >
        {detail => <Detail detail={detail} />}
      </QueryState>
    </div>
  );
}
