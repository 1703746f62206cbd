import { Button, Text } from '@backstage/ui';
import type {
  MissingPolicy,
  ProductScorecard,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { OutcomeBadge } from '../../governance/shared/OutcomeBadge';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import styles from './governance.module.css';
import { policyAnchor } from './policyAnchor';

function goTo(policy: string) {
  const article = document.getElementById(policyAnchor(policy));
  article?.scrollIntoView({ block: 'start' });
  article?.focus({ preventScroll: true });
}

function Missing({ missing }: { missing: MissingPolicy }) {
  const t = useText();
  const { policy, title = policy, outcome, items, words } = missing;
  return (
    <li className={styles.missing}>
      <div className={styles.head}>
        <Button
          size="small"
          variant="tertiary"
          className={styles.jump}
          onPress={() => goTo(policy)}
        >
          {title}
        </Button>
        {outcome !== 'fail' && <OutcomeBadge outcome={outcome} />}
        {items > 1 && (
          <span className={styles.items}>
            {t('missing.items', { count: items })}
          </span>
        )}
      </div>
      {words && <SafeMarkdown>{words}</SafeMarkdown>}
    </li>
  );
}

/** What is missing for the next level, in the words of each policy's fix. */
export function MissingPolicies(props: { scorecard: ProductScorecard }) {
  const t = useText();
  const { next, missing, title } = props.scorecard;
  if (next === undefined) {
    return <p className={styles.note}>{t('missing.highest')}</p>;
  }
  return (
    <section aria-label={t('missing.label', { title, level: next })}>
      <Text as="h4" variant="body-medium" weight="bold">
        {t('missing.title', { level: next })}
      </Text>
      <ul className={styles.missingList}>
        {missing.map(each => (
          <Missing key={each.policy} missing={each} />
        ))}
      </ul>
    </section>
  );
}
