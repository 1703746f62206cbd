import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import {
  refusingPolicies,
  type SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { refusingTitles } from '../../submissions/refusingTitles';
import { AskForWaiver } from './AskForWaiver';
import styles from './waivers.module.css';

/**
 * Offers waivers of the policies that have refused a submission, and says who can
 * ask for them where the reader may not; nothing where none has.
 */
export function AskForWaivers(props: { submission: SubmissionDetail }) {
  const t = useText();
  const { submission } = props;
  const { id, state, productRef, mayAskForWaiver: mayAsk } = submission;
  const policies = useMemo(
    // What has no answer cannot be waived.
    () => refusingTitles(submission, refusingPolicies(submission)),
    [submission],
  );
  return state !== 'refused' || !productRef || policies.length === 0 ? null : (
    <section aria-label={t('waiver.instead')} className={styles.offers}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('waiver.instead')}
      </Text>
      <p className={styles.note}>
        {t(mayAsk ? 'waiver.instead.hint' : 'waiver.instead.others')}
      </p>
      {mayAsk && (
        <ul className={styles.offerList}>
          {policies.map(([policy, title]) => (
            <li key={policy}>
              <span>{title}</span>
              <AskForWaiver
                of={{ policy, product: productRef, submission: id }}
                title={title}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
