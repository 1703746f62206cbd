import { useId } from 'react';
import { Alert } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import styles from './impact.module.css';
import { TakenFiles } from './readDrafts';

/** Chooses files of this machine, and says which of them could not be taken. */
export function TakeFiles(props: {
  refused: TakenFiles['refused'];
  onTake: (files: readonly File[]) => void;
}) {
  const t = useText();
  const id = useId();
  const { refused, onTake } = props;
  return (
    <>
      <div className={styles.upload}>
        <label htmlFor={id}>{t('impact.upload')}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".yaml,.yml,.json"
          aria-describedby={`${id}-hint`}
          onChange={event => {
            onTake([...(event.target.files ?? [])]);
            // The same file is taken again once it was changed over there.
            event.target.value = '';
          }}
        />
        <span id={`${id}-hint`} className={styles.note}>
          {t('impact.upload.hint')}
        </span>
      </div>
      {refused.map(({ name, why }) => (
        <div key={name} role="alert">
          <Alert status="danger" icon title={t(`impact.${why}`, { name })} />
        </div>
      ))}
    </>
  );
}
