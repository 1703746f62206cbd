import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { EntityName } from '../text/EntityName';
import { Facts } from '../text/Facts';
import { OutsideLink } from '../text/OutsideLink';
import { RelativeTime } from '../text/RelativeTime';
import textStyles from '../text/text.module.css';
import { useDomainTitles } from '../text/useDomainTitles';
import { Submitter } from './Submitter';

/** Who submitted what, when and from where. */
export function SubmissionFacts(props: { submission: SubmissionDetail }) {
  const t = useText();
  const titleOf = useDomainTitles();
  const { submission } = props;
  return (
    <Facts
      inline
      facts={[
        {
          term: t('submissions.column.submitted'),
          value: <RelativeTime at={submission.submittedAt} exact />,
        },
        { term: t('submission.by'), value: <Submitter of={submission} /> },
        { term: t('submissions.column.source'), value: submission.sourceId },
        {
          term: t('submissions.column.domain'),
          value: submission.domain && titleOf(submission.domain),
        },
        {
          term: t('submission.product'),
          value: submission.productRef && (
            <ProductName submission={submission} />
          ),
        },
        {
          term: t('submission.location'),
          value: submission.location && (
            <OutsideLink href={submission.location}>
              <span className={textStyles.mono}>{submission.location}</span>
            </OutsideLink>
          ),
        },
        {
          term: t('submission.commit'),
          value: submission.commit && (
            <span className={textStyles.mono}>{submission.commit}</span>
          ),
        },
      ]}
    />
  );
}

/** A product that was never accepted has no page to lead to. */
function ProductName(props: { submission: SubmissionDetail }) {
  const { productRef = '', state, lastGood } = props.submission;
  const open = state === 'refused' || state === 'waiting';
  return open && !lastGood ? (
    <>{productRef.slice(productRef.indexOf(':') + 1)}</>
  ) : (
    <EntityName entityRef={productRef} />
  );
}
