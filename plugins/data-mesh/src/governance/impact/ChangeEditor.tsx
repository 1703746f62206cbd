import { useId, useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import type { FilePlace } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { errorWords } from '../../state/errorWords';
import { Editor } from '../../submissions/mend/Editor';
import { fileText } from './fileText';
import { ImpactResult } from './ImpactResult';
import styles from './impact.module.css';
import { usePreviewImpact } from './usePreviewImpact';

/** What the backend takes. */
const MOST_BYTES = 1_000_000;

/** A text of policies that is changed here only, and what that would do. */
export function ChangeEditor(props: {
  place: FilePlace;
  /** Absent where the file is new. */
  before?: string;
  /** Told the name of a file that was chosen on this machine. */
  onFileName?: (name: string) => void;
}) {
  const t = useText();
  const uploadId = useId();
  const { place, before, onFileName } = props;
  const [text, setText] = useState(before ?? '');
  const [refused, setRefused] = useState<string>();
  const { mutate, data, variables, error, isPending } = usePreviewImpact();
  const isReady =
    place.path !== '' && text !== (before ?? '') && text.trim() !== '';
  const asked = data && variables;
  const isCurrent =
    asked !== undefined &&
    asked.path === place.path &&
    asked.source === place.source &&
    (asked.content ?? before) === text;
  const own =
    isCurrent && data
      ? data.problems.flatMap(each =>
          each.source === place.source && each.path === place.path
            ? [each.problem]
            : [],
        )
      : [];

  const take = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    setRefused(file.size > MOST_BYTES ? t('impact.tooLarge') : undefined);
    if (file.size <= MOST_BYTES) {
      try {
        setText(await fileText(file));
        onFileName?.(file.name);
      } catch {
        setRefused(t('impact.unreadable'));
      }
    }
  };

  return (
    <>
      <div className={styles.upload}>
        <label htmlFor={uploadId}>{t('impact.upload')}</label>
        <input
          id={uploadId}
          type="file"
          accept=".yaml,.yml,.json"
          onChange={event => take(event.target.files?.[0])}
        />
      </div>
      {refused !== undefined && (
        <div role="alert">
          <Alert status="danger" icon title={refused} />
        </div>
      )}
      <Editor
        path={place.path || t('impact.file.new')}
        value={text}
        problems={own}
        onChange={setText}
      />
      <div className={styles.buttons}>
        <Button
          isDisabled={!isReady || isPending}
          onPress={() => mutate({ ...place, content: text })}
        >
          {t('impact.ask')}
        </Button>
        {before !== undefined && (
          <>
            <Button
              variant="secondary"
              isDisabled={isPending}
              onPress={() => mutate(place)}
            >
              {t('impact.askDeletion')}
            </Button>
            <Button
              variant="secondary"
              isDisabled={text === before}
              onPress={() => setText(before)}
            >
              {t('impact.discard')}
            </Button>
          </>
        )}
        <span role="status">{isPending ? t('impact.running') : ''}</span>
      </div>
      {error && !isPending && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title={t('impact.failed')}
            description={errorWords(error, t)}
          />
        </div>
      )}
      {data && !isPending && !error && (
        <ImpactResult preview={data} isCurrent={isCurrent} />
      )}
    </>
  );
}
