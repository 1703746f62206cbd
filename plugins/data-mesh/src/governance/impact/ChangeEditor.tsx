import { Button } from '@backstage/ui';
import type { RenderedProblem } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Editor } from '../../submissions/mend/Editor';
import { Draft } from './Draft';
import styles from './impact.module.css';

/** What can be done about the file that is open. */
export interface ChangeEditing {
  /** Absent while nobody has changed it. */
  draft: Draft | undefined;
  /** Of the text as it stands. */
  problems: readonly RenderedProblem[];
  isPending: boolean;
  onChange: (draft: Draft) => void;
  onDelete: (draft: Draft) => void;
  onDiscard: () => void;
}

/** A text of policies that is changed here only. */
export function ChangeEditor(props: {
  /** As it is while nobody has changed it. */
  file: Draft;
  editing: ChangeEditing;
}) {
  const t = useText();
  const { file, editing } = props;
  const { draft, problems, isPending } = editing;
  const { place, before } = file;
  const isDeleted = draft !== undefined && draft.content === undefined;
  const text = draft?.content ?? before ?? '';
  return (
    <>
      <Editor
        path={place.path || t('impact.file.new')}
        value={text}
        problems={problems}
        onChange={content => editing.onChange({ ...file, content })}
      />
      {before !== undefined && (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            isDisabled={isPending}
            onPress={() => editing.onDelete({ place, before })}
          >
            {t('impact.askDeletion')}
          </Button>
          <Button
            variant="secondary"
            isDisabled={text === before && !isDeleted}
            onPress={editing.onDiscard}
          >
            {t('impact.discard')}
          </Button>
        </div>
      )}
    </>
  );
}
