import { Select, TextField } from '@backstage/ui';
import type {
  FilePlace,
  PolicySourceStatus,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ChangeEditing, ChangeEditor } from './ChangeEditor';
import styles from './impact.module.css';

/** A file that no source has yet. */
export function NewFile(props: {
  sources: readonly PolicySourceStatus[];
  editing: ChangeEditing;
}) {
  const t = useText();
  const { sources, editing } = props;
  const { draft, onChange } = editing;
  const place = draft?.place ?? { source: sources[0].id, path: '' };
  const content = draft?.content ?? '';
  const move = (to: Partial<FilePlace>) =>
    onChange({ place: { ...place, ...to }, content });
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={t('impact.source')}
          options={sources.map(({ id }) => ({ id, label: id }))}
          value={place.source}
          onChange={id => typeof id === 'string' && move({ source: id })}
        />
        <TextField
          className={styles.path}
          label={t('impact.path')}
          description={t('impact.path.hint')}
          isRequired
          secondaryLabel={t('field.required')}
          maxLength={1_000}
          value={place.path}
          onChange={path => move({ path })}
        />
      </div>
      <ChangeEditor file={{ place }} editing={editing} />
    </>
  );
}
