import { Card, CardBody, Text } from '@backstage/ui';
import type { SlaProperty } from '@meshstage/plugin-data-mesh-common';
import { RiShakeHandsLine } from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { StateBadge } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import { promiseSentence, propertyWords } from './propertyWords';
import styles from './sla.module.css';

/** One promise in words; what was measured belongs here once somebody measures. */
export function PromiseCard(props: { sla: SlaProperty }) {
  const t = useText();
  const language = useLanguage();
  const { sla } = props;
  const words = propertyWords(sla.property, t);
  return (
    <Card className={styles.card}>
      <CardBody className={styles.body}>
        <div className={styles.head}>
          <Text as="h3" variant="body-medium" weight="bold">
            {words}
          </Text>
          <StateBadge icon={<RiShakeHandsLine aria-hidden />}>
            {t('sla.badge')}
          </StateBadge>
        </div>
        <p className={styles.promise}>{promiseSentence(sla, language, t)}</p>
        {sla.description && <SafeMarkdown>{sla.description}</SafeMarkdown>}
        <Facts
          facts={[
            {
              term: t('sla.column.element'),
              value: sla.element ? (
                <span className={textStyles.mono}>{sla.element}</span>
              ) : (
                t('sla.wholePort')
              ),
            },
            {
              term: t('sla.card.target'),
              value:
                sla.target === undefined ? undefined : valueText(sla.target),
            },
            { term: t('sla.card.window'), value: sla.window },
            { term: t('sla.card.schedule'), value: sla.schedule },
            { term: t('sla.column.driver'), value: sla.driver },
            {
              term: t('sla.card.written'),
              value:
                words === sla.property ? undefined : (
                  <span className={textStyles.mono}>{sla.property}</span>
                ),
            },
          ]}
        />
      </CardBody>
    </Card>
  );
}
