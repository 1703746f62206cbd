import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './waivers.module.css';

const USER = /^user:/i;

/** Why it does not count that a file says who has approved a waiver. */
export function UnacceptedApproval(props: {
  unaccepted: NonNullable<Waiver['unaccepted']>;
  /** Entity ref; absent where the policy is no longer there. */
  policyOwner: string | undefined;
}) {
  const t = useText();
  const { unaccepted, policyOwner } = props;
  const { approver, because } = unaccepted;
  const person = useEntityPresentation(approver).primaryTitle;
  const owner = useEntityPresentation(policyOwner ?? approver).primaryTitle;
  const isOfOne = because === 'no-member' && USER.test(policyOwner ?? '');
  const why = isOfOne ? 'not-owner' : because;
  return (
    <p className={styles.note}>
      {t(`waiver.unaccepted.${why}`, { approver: person, owner })}
    </p>
  );
}
