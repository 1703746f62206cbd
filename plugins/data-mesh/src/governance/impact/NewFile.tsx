import { useState } from 'react';
import { Select, TextField } from '@backstage/ui';
import type { PolicySourceStatus } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ChangeEditor } from './ChangeEditor';
import styles from './impact.module.css';

/** A file that no source has yet. */
export function NewFile(props: { sources: readonly PolicySourceStatus[] }) {
  const t = useText();
  const { sources } = props;
  const [source, setSource] = useState(sources[0].id);
  const [path, setPath] = useState('');
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={t('impact.source')}
          options={sources.map(({ id }) => ({ id, label: id }))}
          value={source}
          onChange={id => typeof id === 'string' && setSource(id)}
        />
        <TextField
          className={styles.path}
          label={t('impact.path')}
          description={t('impact.path.hint')}
          isRequired
          maxLength={1_000}
          value={path}
          onChange={setPath}
        />
      </div>
      <ChangeEditor
        place={{ source, path: path.trim() }}
        onFileName={name => setPath(known => known || name)}
      />
    </>
  );
}
