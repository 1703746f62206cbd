import { Button, Select } from '@backstage/ui';
import type { PolicyFiles } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { ChangedFiles } from './ChangedFiles';
import { changesOf } from './changesOf';
import { FileInForce } from './FileInForce';
import styles from './impact.module.css';
import { ImpactResult } from './ImpactResult';
import { NewFile } from './NewFile';
import { TakeFiles } from './TakeFiles';
import { useDrafts } from './useDrafts';
import { usePreviewImpact } from './usePreviewImpact';

const NEW = 'new';

/** Files of policies that are changed here only, and what all of that would do. */
export function PreviewWorkplace(props: {
  list: PolicyFiles;
  /** Whose changes these are; they are not kept where nobody knows. */
  person: string | undefined;
}) {
  const t = useText();
  const { sources } = props.list;
  const work = useDrafts(props.list, props.person);
  const { drafts, inForce, open, setOpen } = work;
  const { mutate, data, variables, error, isPending } = usePreviewImpact();
  const changes = changesOf(drafts);
  const isCurrent = JSON.stringify(variables) === JSON.stringify(changes);
  const place = inForce.get(open);
  const draft = drafts.get(open);
  const at = draft?.place ?? place;
  const editing = {
    draft,
    problems:
      isCurrent && data
        ? data.problems.flatMap(({ source, path, problem }) =>
            source === at?.source && path === at.path.trim() ? [problem] : [],
          )
        : [],
    isPending,
    onChange: (next: typeof draft & object) => void work.put(open, next),
    onDelete: (next: typeof draft & object) =>
      mutate(changesOf(work.put(open, next))),
    onDiscard: () => work.drop(open),
  };
  const fresh = [...drafts].filter(
    ([id, each]) => !inForce.has(id) && each.place.path.trim() !== '',
  );

  return (
    <>
      <Select
        className={styles.choice}
        label={t('impact.file')}
        options={[
          { id: NEW, label: t('impact.file.new') },
          ...fresh.map(([id, each]) => ({
            id,
            label: t('impact.file.newOne', { path: each.place.path.trim() }),
          })),
          ...[...inForce.keys()].map(id => ({ id, label: id.slice(1) })),
        ]}
        value={place || fresh.some(([id]) => id === open) ? open : NEW}
        onChange={id =>
          typeof id === 'string' && id !== NEW ? setOpen(id) : work.openNew()
        }
      />
      <TakeFiles refused={work.refused} onTake={work.take} />
      {place ? (
        <FileInForce key={open} place={place} editing={editing} />
      ) : (
        <NewFile key={open} sources={sources} editing={editing} />
      )}
      <ChangedFiles
        {...{ drafts, inForce, open }}
        onOpen={setOpen}
        onTakeOut={work.drop}
      />
      <div className={styles.buttons}>
        <Button
          isDisabled={changes.length === 0 || isPending}
          onPress={() => mutate(changes)}
        >
          {t('impact.ask')}
        </Button>
        <span role="status">{isPending ? t('impact.running') : ''}</span>
      </div>
      {!isPending && <ActionFailed title={t('impact.failed')} error={error} />}
      {data && !isPending && !error && (
        <ImpactResult preview={data} isCurrent={isCurrent} />
      )}
    </>
  );
}
