import type { SubmissionSummary } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { PersonName } from '../text/PersonName';
import { isBySource } from './isBySource';

/** Who handed a submission in: a person by name, or the source that was read. */
export function Submitter(props: {
  of: Pick<SubmissionSummary, 'submittedBy' | 'sourceId'>;
}) {
  const t = useText();
  const { submittedBy, sourceId } = props.of;
  return isBySource(props.of) ? (
    <>{t('submission.bySource', { source: sourceId })}</>
  ) : (
    <PersonName of={submittedBy} />
  );
}
