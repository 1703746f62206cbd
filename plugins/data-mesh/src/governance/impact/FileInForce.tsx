import { Alert } from '@backstage/ui';
import type { FilePlace } from '@meshstage/plugin-data-mesh-common';
import { statusOf } from '../../api/errors';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { ChangeEditing, ChangeEditor } from './ChangeEditor';
import { usePolicyFileText } from './usePolicyFileText';

/** A file as its source has it, to be changed or deleted; one whose text is not shown here is pasted. */
export function FileInForce(props: {
  place: FilePlace;
  editing: ChangeEditing;
}) {
  const t = useText();
  const { place, editing } = props;
  const query = usePolicyFileText(place);
  if (statusOf(query.error) === 403) {
    return (
      <>
        <Alert status="info" icon title={t('impact.withWaivers')} />
        <ChangeEditor file={{ place }} editing={editing} />
      </>
    );
  }
  return (
    <QueryState
      query={query}
      what="policyText"
      skeleton={<Bones lines={12} height={20} />}
    >
      {({ content: before }) => (
        <ChangeEditor file={{ place, before }} editing={editing} />
      )}
    </QueryState>
  );
}
