import { useMemo } from 'react';
import { unifiedDiff } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { DiffLines } from '../DiffLines';
import { DraftDocument, shownText } from './DraftDocument';

/** What was changed in a document, as lines that went and lines that came. */
export function Changes(props: { document: DraftDocument }) {
  const t = useText();
  const { path, base, value } = props.document;
  const diff = useMemo(
    () => unifiedDiff({ path, before: shownText(base), after: value }),
    [path, base, value],
  );
  return <DiffLines diff={diff} label={t('mend.changesOf', { path })} />;
}
